package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command to move versions on. {@code reason} is needed to send back and to withdraw, and is public when it withdraws;
 * {@code embargoUntil} is the instant before which nothing shows, null for at once.
 */
public record Move(
        Type type,
        List<Expected> records,
        @Nullable String reason,
        @Nullable Instant embargoUntil,
        String by) {

    public Move {
        records = List.copyOf(records);
        Invariant.require(!records.isEmpty(), "Noem ten minste één record");
        Invariant.require(records.size() == keys(records).size(), "Noem elk record één keer");
        Invariant.require(!type.needsReason() || Invariant.isText(reason), "Terugsturen en intrekken vragen een reden");
    }

    /** The records that are moved. */
    public Set<Key> keys() {
        return keys(records);
    }

    private static Set<Key> keys(List<Expected> records) {
        return records.stream().map(Expected::key).collect(Collectors.toSet());
    }

    /** A record, and the version of it that was seen. */
    public record Expected(Key key, int version) {}

    /** What a version is moved to, and from where. */
    public enum Type {
        SUBMIT(RecordStatus.IN_REVIEW, "een concept"),
        SEND_BACK(RecordStatus.CONCEPT, "ter controle"),
        PUBLISH(RecordStatus.PUBLISHED, "ter controle"),
        WITHDRAW(RecordStatus.WITHDRAWN, "niet al ingetrokken");

        private final RecordStatus to;
        private final String needed;

        Type(RecordStatus to, String needed) {
            this.to = to;
            this.needed = needed;
        }

        boolean startsFrom(RecordStatus status) {
            return switch (this) {
                case SUBMIT -> status == RecordStatus.CONCEPT;
                case SEND_BACK, PUBLISH -> status == RecordStatus.IN_REVIEW;
                case WITHDRAW -> status != RecordStatus.WITHDRAWN;
            };
        }

        boolean needsReason() {
            return this == SEND_BACK || this == WITHDRAW;
        }

        public RecordStatus to() {
            return to;
        }

        /** Where a record must stand, as it is put after "als het". */
        String needed() {
            return needed;
        }
    }
}
