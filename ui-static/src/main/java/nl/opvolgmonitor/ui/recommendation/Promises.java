package nl.opvolgmonitor.ui.recommendation;

import java.util.List;
import java.util.function.Predicate;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.ui.Query;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Caption;
import nl.opvolgmonitor.ui.chart.Counts.Outcome;
import nl.opvolgmonitor.ui.chart.Counts.Promised;
import nl.opvolgmonitor.ui.chart.Drawing;
import nl.opvolgmonitor.ui.chart.PromiseRows;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.commitment.Coverage;
import nl.opvolgmonitor.ui.deadline.Term;
import nl.opvolgmonitor.ui.register.Party;

/** The promises that answer a recommendation, each in one line: its words, its days, what came of it and what took its place. */
public record Promises(Recommendation asked) {

    public List<Commitment> all() {
        return asked.coveragesInOrder().stream().map(Coverage::commitment).toList();
    }

    /** What took its place, in the order of the source. */
    public List<Party> replacements(Commitment promise) {
        return promise.fulfilments().stream()
                .flatMap(each -> each.replacedBy().stream())
                .toList();
    }

    /** Each of them counts once. */
    public String sentence(Site site) {
        var past = count(each -> each.timing().state() == TimingState.PAST_WITHOUT_EVIDENCE);
        var fulfilled = count(each -> each.status() == FulfilmentStatus.FULFILLED);
        var ended = count(each -> each.status().isEndedUndone());
        var open = all().size() - past - fulfilled - ended;
        return site.text("standing.along-sentence", all().size(), past, fulfilled, ended, open);
    }

    private long count(Predicate<Commitment> wanted) {
        return all().stream().filter(wanted).count();
    }

    /** Whether there is anything to draw: a promise with a last day. */
    public boolean areDated() {
        return all().stream()
                .map(Promises::promised)
                .anyMatch(each -> each.term().latest() != null);
    }

    public Drawing drawing(Site site) {
        var caption = new Caption("toezeggingen-langs-hun-termijn", site.text("standing.along"), sentence(site));
        return PromiseRows.drawing(
                site, caption, all().stream().map(Promises::promised).toList());
    }

    /** What lists them. */
    public Query selection() {
        return Query.NONE.with("aanbeveling", asked.id());
    }

    private static Promised promised(Commitment promise) {
        var deadline = promise.deadline();
        var fulfilments = promise.fulfilments();
        return new Promised(
                promise.id(),
                promise.text(),
                promise.status(),
                promise.effectiveFrom(),
                deadline == null ? null : new Term(deadline.raw(), deadline.earliest(), deadline.latest()),
                fulfilments.isEmpty() ? null : new Outcome(fulfilments.getLast().effectiveFrom()));
    }
}
