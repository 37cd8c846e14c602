package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Refusal;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.register.Registered;

/** Enters one item of a file as a record, and publishes it. */
@Singleton
final class RecordEntry {

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private final Entries entries;
    private final Register register;
    private final RegistrationReader reader;
    private final Map<String, Records<?>> kinds;

    RecordEntry(Entries entries, Register register, RegistrationReader reader, List<Records<?>> kinds) {
        this.entries = entries;
        this.register = register;
        this.reader = reader;
        this.kinds = kinds.stream().collect(Collectors.toMap(records -> name(records.kind()), Function.identity()));
    }

    /** Whether the item was new. */
    boolean enter(RegisterItem item, Set<Key> seen) {
        var records = kinds.get(item.kind());
        if (records == null) {
            throw item.fault("de soort «" + item.kind() + "» bestaat niet");
        }
        return enter(item, records, seen);
    }

    private <T extends Registered> boolean enter(RegisterItem item, Records<T> records, Set<Key> seen) {
        var registration = reader.read(item, records);
        if (!seen.add(registration.key())) {
            throw item.fault("key", "de sleutel " + registration.key() + " komt twee keer voor");
        }
        if (!entries.existing(Set.of(registration.key())).isEmpty()) {
            return false;
        }
        switch (register.handle(registration, records)) {
            case Accepted<T> accepted -> entries.publish(accepted.record().entry(), registration.recordedBy());
            case Refusal<T> refusal -> throw item.fault(refusal.message());
        }
        return true;
    }

    /** The name of a kind in the files: {@code PLAN_ITEM} is written {@code planItem}. */
    private static String name(Kind kind) {
        return NEXT_WORD
                .matcher(kind.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
