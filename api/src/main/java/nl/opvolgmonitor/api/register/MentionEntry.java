package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Quote;

/** Adds quotes of a later document to a record that stands in the register. */
@Singleton
final class MentionEntry {

    private final Entries entries;
    private final Clock clock;
    private final ContentReader reader = new ContentReader();

    MentionEntry(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Whether a quote was new. */
    boolean enter(RegisterItem item) {
        var mention = reader.read(item, item.fields(), Mention.class);
        if (entries.existing(Set.of(mention.of())).isEmpty()) {
            throw item.fault("of", "het record " + mention.of() + " bestaat niet");
        }
        var fresh = mention.quotes().stream()
                .map(quote -> quote.from(new Key(item.folder().name()), EvidenceRole.MENTION))
                .filter(quote -> !entries.isProven(mention.of(), quote))
                .toList();
        fresh.forEach(quote -> add(item, mention.of(), quote));
        return !fresh.isEmpty();
    }

    private void add(RegisterItem item, Key record, Quote quote) {
        var text = entries.texts(Set.of(quote.document())).getOrDefault(quote.document(), "");
        if (!quote.occursIn(text)) {
            throw item.fault("quotes", "dit citaat komt niet voor in " + quote.document() + ": «" + quote.text() + "»");
        }
        entries.add(evidence(record, quote), RegistrationReader.AUTHOR);
    }

    private Evidence evidence(Key record, Quote quote) {
        return new Evidence(
                record, quote.document(), quote.role(), quote.text(), quote.line(), quote.footnote(), clock.instant());
    }

    private record Mention(Key of, List<CommonFields.QuoteFields> quotes) {}
}
