package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseType;

/** The facts as they held on a day, read the way the rules read them. What many rules begin with is found once. */
final class View {

    private static final Set<ResponseType> ACCEPTING = Set.of(ResponseType.ACCEPTED, ResponseType.PARTIALLY_ACCEPTED);

    private final Snapshot register;
    private final LocalDate day;
    private final SignalSettings settings;
    private final List<Recommendation> openRecommendations;
    private final List<Commitment> openCommitments;

    View(Snapshot register, LocalDate day, SignalSettings settings) {
        this.register = register;
        this.day = day;
        this.settings = settings;
        this.openRecommendations = register.all(Recommendation.class).stream()
                .filter(asked -> !isClosed(asked.key()))
                .toList();
        this.openCommitments = register.all(Commitment.class).stream()
                .filter(commitment -> isOpen(commitment.key()))
                .toList();
    }

    Snapshot register() {
        return register;
    }

    LocalDate day() {
        return day;
    }

    SignalSettings settings() {
        return settings;
    }

    List<Response> answers(Key recommendation) {
        return register.by(Response.class, Response.RECOMMENDATION, recommendation);
    }

    /** Those that are more than a candidate, oldest first: a proposal to a person decides nothing. */
    List<Response> sureAnswers(Key recommendation) {
        return answers(recommendation).stream()
                .filter(answer -> answer.certainty() != Certainty.CANDIDATE)
                .toList();
    }

    /** The first of the answers from which on it is accepted without a break; empty when the last one does not accept it. */
    Optional<Response> acceptance(Key recommendation) {
        return last(sureAnswers(recommendation).reversed().stream()
                .takeWhile(answer -> ACCEPTING.contains(answer.type()))
                .toList());
    }

    Stream<Recommendation> openRecommendations() {
        return openRecommendations.stream();
    }

    boolean isClosed(Key recommendation) {
        return Closure.closedAfter(closures(recommendation));
    }

    List<Closure> closures(Key recommendation) {
        return register.by(Closure.class, Closure.RECOMMENDATION, recommendation);
    }

    /** What is linked to it as covering anything of what it asks. */
    Stream<Coverage> coverages(Key asked) {
        return register.by(Coverage.class, Coverage.TOWARD, asked).stream()
                .filter(coverage -> coverage.extent() != Extent.NONE);
    }

    List<Fulfilment> fulfilments(Key commitment) {
        return register.by(Fulfilment.class, Fulfilment.COMMITMENT, commitment);
    }

    FulfilmentStatus status(Key commitment) {
        return FulfilmentStatus.after(fulfilments(commitment));
    }

    Stream<Commitment> openCommitments() {
        return openCommitments.stream();
    }

    boolean isOpen(Key commitment) {
        return status(commitment).isOpen();
    }

    /** As it stood on an earlier day. */
    FulfilmentStatus status(Key commitment, LocalDate on) {
        return FulfilmentStatus.after(fulfilments(commitment).stream()
                .filter(report -> !report.entry().effectiveFrom().isAfter(on))
                .toList());
    }

    /** What was linked to it on an earlier day. */
    Stream<Coverage> coverages(Key asked, LocalDate on) {
        return coverages(asked)
                .filter(coverage -> !coverage.entry().effectiveFrom().isAfter(on));
    }

    /** What was linked to it on an earlier day and had not ended by then. */
    List<Coverage> measures(Key asked, LocalDate on) {
        return coverages(asked, on)
                .filter(coverage -> !status(coverage.commitment(), on).isEndedUndone())
                .toList();
    }

    /** The days on which what is linked to it, or how that stands, can have changed. */
    Stream<LocalDate> turns(Key asked) {
        return coverages(asked)
                .flatMap(coverage -> Stream.concat(
                        Stream.of(coverage.entry()),
                        fulfilments(coverage.commitment()).stream().map(Fulfilment::entry)))
                .map(Entry::effectiveFrom);
    }

    List<Deadline> deadlines(Key subject) {
        return register.by(Deadline.class, Deadline.SUBJECT, subject);
    }

    /** As it now stands. */
    Optional<Deadline> deadline(Key subject) {
        return last(deadlines(subject));
    }

    static <T> Optional<T> last(List<T> series) {
        return series.isEmpty() ? Optional.empty() : Optional.of(series.getLast());
    }

    LocalDate monthsBefore(SignalParameter months) {
        return day.minusMonths(settings.of(months));
    }
}
