package nl.opvolgmonitor.domain.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** An advice as it now stands, by everything that happened to it, oldest first; the first opened it. */
public record AdviceDraft(Key key, List<AdviceStep> steps) {

    public AdviceDraft {
        steps = List.copyOf(steps);
    }

    public Opened opened() {
        return last(Opened.class).orElseThrow();
    }

    public AdviceProduct product() {
        return opened().product();
    }

    public LocalDate effective() {
        return opened().effective();
    }

    public @Nullable Key previous() {
        return opened().previous();
    }

    public String title() {
        return last(Rescoped.class).map(Rescoped::title).orElseGet(() -> opened().title());
    }

    public AdviceScope scope() {
        return last(Rescoped.class).map(Rescoped::scope).orElseGet(() -> opened().scope());
    }

    public AdviceState state() {
        var state = AdviceState.CONCEPT;
        for (var step : steps) {
            state = switch (step.entry()) {
                case ReplyAsked asked -> AdviceState.RIGHT_OF_REPLY;
                case Resumed resumed -> AdviceState.CONCEPT;
                case Fixed fixed -> AdviceState.FIXED;
                default -> state;
            };
        }
        return state;
    }

    /** The last picture; empty as long as none was taken. */
    public Optional<Pictured> picture() {
        return last(Pictured.class);
    }

    /** Every picture, oldest first. */
    public List<Pictured> pictures() {
        return all(Pictured.class).toList();
    }

    /** The words of the office; empty when those that the register drafts hold. */
    public Optional<String> words(AdviceSection section) {
        return lastOf(Worded.class, each -> each.section() == section)
                .map(Worded::text)
                .filter(text -> !text.isBlank());
    }

    /** What the office advises; empty when it did not decide yet. */
    public Optional<Counsel> counsel(Key recommendation) {
        return lastOf(Counselled.class, each -> each.recommendation().equals(recommendation))
                .flatMap(each -> Optional.ofNullable(each.counsel()));
    }

    /** Those in its picture about which a follow-up advice still has to say what it asks; other products ask nothing. */
    public List<Key> undecided() {
        return product() != AdviceProduct.FOLLOW_UP_ADVICE
                ? List.of()
                : picture().stream()
                        .flatMap(picture -> picture.items().stream())
                        .filter(item -> counsel(item).isEmpty())
                        .toList();
    }

    /** The number of the last step that wrote the same place; 0 when none did. */
    public long lastAt(AdviceEntry entry) {
        return steps.stream()
                .filter(step -> isAtSamePlace(step.entry(), entry))
                .mapToLong(AdviceStep::number)
                .max()
                .orElse(0);
    }

    private static boolean isAtSamePlace(AdviceEntry one, AdviceEntry other) {
        if (one instanceof Worded words && other instanceof Worded others) {
            return words.section() == others.section();
        }
        if (one instanceof Counselled counsel && other instanceof Counselled others) {
            return counsel.recommendation().equals(others.recommendation());
        }
        return one instanceof Rescoped && other instanceof Rescoped;
    }

    /** The last day for comments; null when none are asked any more. */
    public @Nullable LocalDate replyUntil() {
        LocalDate until = null;
        for (var step : steps) {
            until = switch (step.entry()) {
                case ReplyAsked asked -> asked.until();
                case Resumed resumed -> null;
                default -> until;
            };
        }
        return until;
    }

    public List<Reply> replies() {
        return all(Replied.class)
                .map(reply -> new Reply(
                        reply,
                        lastOf(Handled.class, each -> each.number() == reply.number())
                                .orElse(null)))
                .toList();
    }

    public Optional<Fixed> fixed() {
        return last(Fixed.class);
    }

    /** The number of the last step: who names it has read everything before. */
    public long lastStep() {
        return steps.getLast().number();
    }

    /** When it was fixed; null as long as it is not. */
    public @Nullable Instant fixedAt() {
        return at(Fixed.class);
    }

    /** Oldest first. */
    public List<CorrectionNote> notes() {
        return steps.stream()
                .flatMap(step -> step.entry() instanceof Noted noted
                        ? Stream.of(new CorrectionNote(key, noted.text(), step.recordedAt()))
                        : Stream.of())
                .toList();
    }

    /** Whether somebody had a hand in what it says. */
    public boolean isWrittenBy(String subject) {
        return steps.stream()
                .filter(step -> !(step.entry() instanceof Noted || step.entry() instanceof Fixed))
                .anyMatch(step -> step.recordedBy().equals(subject));
    }

    private @Nullable Instant at(Class<? extends AdviceEntry> type) {
        return steps.stream()
                .filter(step -> type.isInstance(step.entry()))
                .map(AdviceStep::recordedAt)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private <T extends AdviceEntry> Stream<T> all(Class<T> type) {
        return steps.stream().map(AdviceStep::entry).filter(type::isInstance).map(type::cast);
    }

    private <T extends AdviceEntry> Optional<T> last(Class<T> type) {
        return lastOf(type, each -> true);
    }

    private <T extends AdviceEntry> Optional<T> lastOf(Class<T> type, Predicate<T> chosen) {
        return all(type).filter(chosen).reduce((one, other) -> Objects.requireNonNull(other));
    }
}
