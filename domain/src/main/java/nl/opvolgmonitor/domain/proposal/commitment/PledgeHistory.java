package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.proposal.text.Days;
import org.jspecify.annotations.Nullable;

/** What became of a commitment, entry by entry, as the register of the Eerste Kamer keeps it. */
final class PledgeHistory {

    private static final Pattern LATER = Pattern.compile("(?iu)nieuwe deadline:?\\s*(\\d{1,2} \\p{L}{3,9} \\d{4})");
    private static final Pattern STATUS =
            Pattern.compile("(?iu)nieuwe status:?\\s*(openstaand|deels voldaan|voldaan|afgevoerd|vervallen)");
    private static final Pattern ENTRY = Pattern.compile("(?u)^[\\s•*–-]*(\\d{1,2} \\p{L}{3,9} \\d{4})\\b");

    private final List<Extension> extensions = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable String day;

    /** A later deadline in the words of the line, and the day it was given; null when the line stands under none. */
    record Extension(String raw, @Nullable String since, Excerpt line) {}

    private record Change(FulfilmentStatus status, @Nullable String since) {}

    PledgeHistory(List<Excerpt> lines) {
        lines.forEach(this::read);
    }

    private void read(Excerpt line) {
        var entry = ENTRY.matcher(line.raw());
        if (entry.find()) {
            day = Days.first(entry.group(1), null).map(String::valueOf).orElse(day);
        }
        var later = LATER.matcher(line.raw());
        if (later.find()) {
            extensions.add(new Extension(later.group(1), day, line));
        }
        var status = STATUS.matcher(line.raw());
        if (status.find()) {
            status(status.group(1)).ifPresent(changed -> changes.add(new Change(changed, day)));
        }
    }

    /** In the order of the register. */
    List<Extension> extensions() {
        return extensions;
    }

    /** Since when it has a status; empty when the history does not say. */
    Optional<String> since(FulfilmentStatus status) {
        return changes.stream()
                .filter(change -> change.status() == status)
                .flatMap(change -> Optional.ofNullable(change.since()).stream())
                .reduce((former, later) -> later);
    }

    /** A status in the words of the Eerste Kamer. */
    static Optional<FulfilmentStatus> status(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("deels voldaan") || lower.contains("gedeeltelijk voldaan")) {
            return Optional.of(FulfilmentStatus.PARTLY_FULFILLED);
        }
        if (lower.contains("openstaand")) {
            return Optional.of(FulfilmentStatus.OPEN);
        }
        if (lower.contains("afgevoerd") || lower.contains("vervallen")) {
            return Optional.of(FulfilmentStatus.LAPSED);
        }
        return lower.contains("voldaan") ? Optional.of(FulfilmentStatus.FULFILLED) : Optional.empty();
    }
}
