package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Transactions;

/** Loads register files. All is kept or nothing; what stands in the register already is left as it is. */
@Singleton
public final class RegisterLoader {

    private final Transactions transactions;
    private final RecordEntry records;
    private final MentionEntry mentions;
    private final TermLoader terms;

    RegisterLoader(Transactions transactions, RecordEntry records, MentionEntry mentions, TermLoader terms) {
        this.transactions = transactions;
        this.terms = terms;
        this.records = records;
        this.mentions = mentions;
    }

    /** Loads the content that the product brings along; throws {@link RegisterFault} with file and line. */
    public LoadReport loadFirstContent() {
        return load(RegisterFolders.all());
    }

    LoadReport load(Collection<RegisterFolder> folders) {
        terms.begin(folders);
        var items = folders.stream()
                .flatMap(folder -> new RegisterFile(folder).items().stream())
                .toList();
        return transactions.inOne(() -> enter(items));
    }

    private LoadReport enter(List<RegisterItem> items) {
        var seen = new HashSet<Key>();
        var registered = items.stream().filter(item -> enter(item, seen)).count();
        return new LoadReport(registered, items.size() - registered);
    }

    private boolean enter(RegisterItem item, Set<Key> seen) {
        return item.kind().equals("mention") ? mentions.enter(item) : records.enter(item, seen);
    }
}
