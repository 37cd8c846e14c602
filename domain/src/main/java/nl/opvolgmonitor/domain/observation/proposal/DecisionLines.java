package nl.opvolgmonitor.domain.observation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservedDecision;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.observation.Vote;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the House decided on a motion. Only what was really decided, and is known to mean something for a motion, is
 * proposed; a decision without a meeting has no day.
 *
 * @param motion the key of the motion
 */
record DecisionLines(String motion, EntryText text) {

    List<Proposal> of(List<Observation> decisions) {
        return decisions.stream()
                .filter(each -> !each.deleted() && ObservedDecision.of(each).decision() != null)
                .sorted(Comparator.comparing(DecisionLines::instant, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Observation::sourceId))
                .map(this::proposal)
                .toList();
    }

    private static @Nullable Instant instant(Observation decision) {
        return ObservedDecision.of(decision).at();
    }

    private Proposal proposal(Observation observed) {
        var said = ObservedDecision.of(observed);
        var decision = Objects.requireNonNull(said.decision());
        var quotes = new ArrayList<>(text.fields(observed.fields(), "BesluitSoort", "BesluitTekst"));
        quotes.addAll(text.line("Datum", meeting(observed).flatMap(each -> each.text("Datum"))));
        quotes.addAll(votes(said.votes()));
        return new Draft(
                        Kind.MOTION_DECISION,
                        motion + "/besluit-"
                                + decision.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        HouseRules.DECISION,
                        Sureness.HIGH)
                .with("motion", motion)
                .with("decision", decision)
                .with("certainty", Certainty.CONFIRMED)
                .with("decidedOn", day(observed).map(LocalDate::toString).orElse(null))
                .quote(quotes)
                .proposal();
    }

    private static Optional<LocalDate> day(Observation decision) {
        return meeting(decision).flatMap(each -> each.date("Datum"));
    }

    private static Optional<RawFields> meeting(Observation decision) {
        return decision.fields().under("Agendapunt").stream()
                .flatMap(item -> item.under("Activiteit").stream())
                .findFirst();
    }

    /** Who chose what, one line for each choice. */
    private List<Excerpt> votes(List<Vote> votes) {
        var byChoice = votes.stream()
                .filter(vote -> vote.party() != null && vote.choice() != null)
                .collect(Collectors.groupingBy(
                        vote -> String.valueOf(vote.choice()),
                        TreeMap::new,
                        Collectors.mapping(vote -> String.valueOf(vote.party()), Collectors.joining(", "))));
        return byChoice.entrySet().stream()
                .map(choice -> text.named(choice.getKey(), choice.getValue()))
                .toList();
    }
}
