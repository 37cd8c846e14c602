package nl.opvolgmonitor.ui.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.ClosureOutcome;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.implementation.ImplementationReport;
import nl.opvolgmonitor.ui.recommendation.SeriesStand.Silence;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** Where a recommendation stands: one sentence by a rule that the page prints, and the four series beside each other. */
public record Standing(Recommendation asked) {

    /** Entries that tell nothing of where it stands. */
    private static final Set<Enum<?>> SAYS_NOTHING = Set.of(ClosureOutcome.REOPENED, ImplementationState.UNKNOWN);

    /** The series in their order; none is derived from another. */
    public List<SeriesStand> series() {
        return List.of(response(), implementation(), assessment(), closure());
    }

    /** The text of the sentence. In its places stand the state, the date and the proof. */
    public String text() {
        return deciding().map(each -> "standing.says-" + said(each)).orElseGet(this::unsaid);
    }

    /** What was said, to stand within a sentence; empty when nobody said anything yet. */
    public String state(Site site) {
        return deciding()
                .flatMap(each -> Optional.ofNullable(each.state()))
                .map(site::label)
                .map(Standing::lower)
                .orElse("");
    }

    /** Since when; of what nobody answered when it was asked. */
    public String when(Site site) {
        return deciding()
                .flatMap(each -> Optional.ofNullable(each.fact()))
                .map(fact -> fact.when(site.dates()))
                .orElseGet(() -> asked.published(site.dates()));
    }

    /** The document that shows it. */
    public Named document() {
        return deciding().flatMap(each -> Optional.ofNullable(each.document())).orElseGet(asked::publishedIn);
    }

    /** The line of that document; null when not known. */
    public @Nullable Integer line() {
        return deciding().map(SeriesStand::line).orElse(null);
    }

    /** What the Rapporteur says goes first, then what the cabinet reports, then what it answered. */
    private Optional<SeriesStand> deciding() {
        return Stream.of(closure(), assessment(), implementation(), response())
                .filter(each -> each.fact() != null && !SAYS_NOTHING.contains(each.state()))
                .findFirst();
    }

    private static String said(SeriesStand stand) {
        return switch (stand.name()) {
            case "closure" -> "closed";
            case "assessment" -> "judged";
            case "implementation" -> "reported";
            default -> "answered";
        };
    }

    private String unsaid() {
        return asked.responseState() == ResponseState.AWAITING ? "standing.awaited" : "standing.asked";
    }

    private SeriesStand response() {
        var last = last(asked.responses().stream()
                .filter(each -> each.certainty() != Certainty.CANDIDATE)
                .toList());
        var awaiting = asked.awaiting();
        return new SeriesStand(
                "response",
                asked.responseState(),
                last,
                last == null ? null : last.document(),
                last == null ? null : last.line(),
                awaiting == null ? null : new Silence("standing.unanswered", awaiting.since()));
    }

    private SeriesStand implementation() {
        var last = last(asked.implementationReports());
        return new SeriesStand(
                "implementation",
                asked.implementationState(),
                last,
                last == null ? null : last.document(),
                line(last),
                asked.closed() ? null : new Silence("standing.silence", lastHeard(last)));
    }

    private SeriesStand assessment() {
        var last = last(asked.assessments());
        return new SeriesStand(
                "assessment",
                asked.assessmentState(),
                last,
                last == null ? null : last.document(),
                line(last),
                last != null || asked.closed() ? null : new Silence("standing.unjudged", asked.effectiveFrom()));
    }

    private SeriesStand closure() {
        var last = last(asked.closures());
        var proof = last == null ? null : last(last.evidence());
        return new SeriesStand(
                "closure",
                last == null ? null : last.outcome(),
                last,
                proof == null ? null : proof.document(),
                proof == null ? null : proof.line(),
                null);
    }

    /** When the cabinet last said something: in a report, else in its answer, else when it was asked. */
    private LocalDate lastHeard(@Nullable ImplementationReport report) {
        return Stream.of(report, last(asked.responses()), asked)
                .filter(Objects::nonNull)
                .map(Dated::effectiveFrom)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Integer line(@Nullable Dated fact) {
        return fact == null
                ? null
                : fact.evidence().stream().findFirst().map(Proof::line).orElse(null);
    }

    private static <T> @Nullable T last(List<T> series) {
        return series.isEmpty() ? null : series.getLast();
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
