package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** One dated entry in the series of deadlines of a subject: the first is the original, each later one a revision. Days are inclusive, null when the words give none; {@code recursEvery} is an ISO 8601 period; a revision without reason says so by null. */
public record Deadline(
        Entry entry,
        Key subject,
        @Nullable String raw,
        DeadlineKind kind,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Firmness firmness,
        @Nullable String event,
        boolean yearImplied,
        @Nullable String yearFrom,
        @Nullable String resolvedWith,
        Resolution certainty,
        @Nullable String recursEvery,
        @Nullable LocalDate lastOccurrence,
        @Nullable LocalDate reviewOn,
        @Nullable String revisionReason,
        @Nullable Key announcedIn,
        List<Link> links)
        implements Linked {

    public static final Reference<Deadline> SUBJECT = new Reference<>("subject", Deadline::subject);

    public Deadline {
        Invariant.require(
                earliest == null || latest == null || !latest.isBefore(earliest),
                "Een termijn eindigt niet voor hij begint");
        Invariant.require(latest == null || Invariant.isText(raw), "Alleen woorden geven een datum");
        Invariant.require(kind.isDated() || latest == null, "Deze soort termijn heeft geen uiterste datum");
        Invariant.require(
                (kind == DeadlineKind.RECURRING) == (recursEvery != null), "Een periodieke termijn noemt de periode");
        Invariant.require(
                recursEvery == null || recursEvery.matches("P[0-9]{1,3}[DWMY]"),
                "Een periode is een aantal dagen, weken, maanden of jaren, zoals P3M");
        links = List.copyOf(links);
    }
}
