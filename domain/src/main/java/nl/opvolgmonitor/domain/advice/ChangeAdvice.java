package nl.opvolgmonitor.domain.advice;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Counselled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Fixed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Handled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Noted;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Opened;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Replied;
import nl.opvolgmonitor.domain.advice.AdviceEntry.ReplyAsked;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Rescoped;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Resumed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Worded;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.KeyTaken;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.Refusal;
import nl.opvolgmonitor.domain.register.SecondPersonNeeded;
import nl.opvolgmonitor.domain.register.WordsChanged;
import org.jspecify.annotations.Nullable;

/** Decides whether something may happen to an advice. Fixed it stays as it is; a second person fixes what others wrote. */
public final class ChangeAdvice {

    /** @param expected the number of the last step at the same place that its writer saw; 0 when none; null when it does not matter */
    public record Command(
            Key advice, AdviceEntry entry, @Nullable Long expected, String by) {}

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final AdviceLog log;
    private final Clock clock;

    public ChangeAdvice(AdviceLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    public Outcome<AdviceDraft> handle(Command command) {
        var found = log.find(command.advice()).orElse(null);
        var refusal = refusal(command, found);
        if (refusal != null) {
            return refusal;
        }
        log.add(command.advice(), command.entry(), PointInTime.now(clock).known(), command.by());
        return new Accepted<>(log.find(command.advice()).orElseThrow());
    }

    /** Compared is only with what is of the same kind, what anybody may read and what was of an earlier day, or of the same. */
    private @Nullable Refusal<AdviceDraft> refusalOf(Opened opened) {
        if (opened.previous() == null) {
            return null;
        }
        var previous = log.find(opened.previous());
        if (previous.isPresent() && previous.get().product() != opened.product()) {
            return new InvalidInput<>(
                    "Vergelijken kan met een vorig advies van dezelfde soort, niet met een ander stuk");
        }
        var now = PointInTime.now(clock).known();
        var isComparable = previous.filter(before -> !before.effective().isAfter(opened.effective()))
                .flatMap(AdviceDraft::fixed)
                .filter(fixed ->
                        fixed.embargoUntil() == null || !fixed.embargoUntil().isAfter(now))
                .isPresent();
        return refusedUnless(
                isComparable,
                "Vergelijken kan met een advies dat is vastgesteld, openbaar is en niet van een latere dag");
    }

    private @Nullable Refusal<AdviceDraft> refusal(Command command, @Nullable AdviceDraft found) {
        if (command.entry() instanceof Opened opened) {
            return found == null ? refusalOf(opened) : new KeyTaken<>(command.advice());
        }
        if (found == null) {
            return new RecordNotFound<>(command.advice());
        }
        if (found.fixed().isPresent() != (command.entry() instanceof Noted)) {
            return new InvalidInput<>(
                    found.fixed().isPresent()
                            ? "Dit advies is vastgesteld en verandert niet meer; voeg een correctienota toe"
                            : "Een correctienota hoort bij een vastgesteld advies; dit is nog te wijzigen");
        }
        return isOvertaken(command, found)
                ? new WordsChanged<>("Iemand anders heeft dit intussen gewijzigd; vergelijk en sla opnieuw op")
                : refusalOf(command, found);
    }

    private static boolean isOvertaken(Command command, AdviceDraft found) {
        return command.expected() != null && found.lastAt(command.entry()) != command.expected();
    }

    private @Nullable Refusal<AdviceDraft> refusalOf(Command command, AdviceDraft found) {
        return switch (command.entry()) {
            case Fixed fixed -> fixing(command, found);
            case ReplyAsked asked -> found.picture().isEmpty() ? noPicture() : null;
            case Replied reply ->
                found.state() == AdviceState.RIGHT_OF_REPLY
                        ? about(reply.recommendation(), found)
                        : new InvalidInput<>("Reacties horen bij hoor en wederhoor; leg het advies eerst voor");
            case Resumed resumed ->
                refusedUnless(found.state() == AdviceState.RIGHT_OF_REPLY, "Dit advies is al een concept");
            case Handled handled ->
                refusedUnless(
                        found.replies().stream()
                                .anyMatch(reply -> reply.comment().number() == handled.number()),
                        "Er is geen reactie met nummer " + handled.number());
            case Opened opened -> null;
            case Rescoped rescoped -> null;
            case Pictured pictured -> null;
            case Worded worded -> null;
            case Counselled counselled -> about(counselled.recommendation(), found);
            case Noted noted -> null;
        };
    }

    private @Nullable Refusal<AdviceDraft> fixing(Command command, AdviceDraft found) {
        if (found.picture().isEmpty()) {
            return noPicture();
        }
        if (found.isWrittenBy(command.by())) {
            return new SecondPersonNeeded<>(command.advice());
        }
        var until = found.replyUntil();
        if (until != null && !until.isBefore(PointInTime.now(clock).effective())) {
            return new InvalidInput<>("De ministeries kunnen nog reageren; vaststellen kan na " + DAY.format(until));
        }
        if (found.replies().stream().anyMatch(reply -> reply.handling() == null)) {
            return new InvalidInput<>("Van elke reactie moet staan wat ermee is gedaan");
        }
        var undecided = found.undecided();
        return refusedUnless(
                undecided.isEmpty(),
                "Nog zonder advies: %d, te beginnen met %s"
                        .formatted(
                                undecided.size(), undecided.stream().findFirst().orElse(null)));
    }

    private static @Nullable Refusal<AdviceDraft> about(@Nullable Key recommendation, AdviceDraft found) {
        return refusedUnless(
                recommendation == null
                        || found.picture().stream()
                                .anyMatch(picture -> picture.items().contains(recommendation)),
                "De aanbeveling %s staat niet in dit advies".formatted(recommendation));
    }

    private static Refusal<AdviceDraft> noPicture() {
        return new InvalidInput<>("Dit advies heeft nog geen beeld van het register; ververs het eerst");
    }

    private static @Nullable Refusal<AdviceDraft> refusedUnless(boolean holds, String message) {
        return holds ? null : new InvalidInput<>(message);
    }
}
