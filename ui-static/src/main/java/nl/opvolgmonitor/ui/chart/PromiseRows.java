package nl.opvolgmonitor.ui.chart;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Promised;
import nl.opvolgmonitor.ui.chart.DeadlineTimeline.Outcome;
import nl.opvolgmonitor.ui.chart.Drawing.Item;
import nl.opvolgmonitor.ui.chart.Table.Cell;

/** Promises as rows of a picture, of a list and of a table. */
final class PromiseRows {

    /** About as many signs as stand beside each other in a picture. */
    private static final int BRIEF = 108;

    private PromiseRows() {}

    static Drawing drawing(Site site, Caption caption, List<Promised> promises) {
        var rows = promises.stream().map(promise -> row(site, promise)).toList();
        var picture = new DeadlineTimeline(rows, site.stand().effective()).wide(caption);
        return Drawing.of(
                picture,
                promises.stream()
                        .map(promise -> new Item(promise.text(), note(site, promise), address(site, promise)))
                        .toList(),
                site.text("chart.termijnen.key"));
    }

    static Table table(Site site, List<Promised> promises) {
        return new Table(
                Stream.of("commitment", "made", "words", "from", "until", "outcome", "settled")
                        .map(name -> site.text("chart." + name))
                        .toList(),
                promises.stream().map(promise -> cells(site, promise)).toList());
    }

    private static DeadlineTimeline.Row row(Site site, Promised promise) {
        return new DeadlineTimeline.Row(
                brief(promise.text()),
                brief(note(site, promise)),
                promise.effectiveFrom(),
                promise.term().earliest(),
                promise.term().latest(),
                outcome(promise),
                promise.settledOn());
    }

    private static Outcome outcome(Promised promise) {
        if (promise.status() == FulfilmentStatus.FULFILLED) {
            return Outcome.DELIVERED;
        }
        return promise.isSettled() ? Outcome.ENDED : Outcome.PENDING;
    }

    /** The term in the words of the source and as read, and how it stands: what the signs in the picture say. */
    private static String note(Site site, Promised promise) {
        var settled = promise.settledOn();
        var stands = site.label(promise.status())
                + (settled == null ? "" : ", " + site.dates().day(settled));
        return stands + " · " + term(site, promise);
    }

    private static String term(Site site, Promised promise) {
        var term = promise.term();
        if (term.raw() == null) {
            return site.text("chart.noTerm");
        }
        var words = "‘" + term.raw() + "’";
        return term.read(site.dates()).isEmpty() ? words : site.text("chart.term", words, term.read(site.dates()));
    }

    private static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, words.lastIndexOf(' ', BRIEF)) + " …";
    }

    private static String address(Site site, Promised promise) {
        return site.links().commitment(promise.id());
    }

    private static List<Cell> cells(Site site, Promised promise) {
        var term = promise.term();
        return List.of(
                Cell.text(promise.text()).to(address(site, promise)),
                Cell.text(promise.effectiveFrom()),
                Cell.text(term.raw() == null ? site.text("chart.noTerm") : term.raw()),
                Cell.text(term.earliest()),
                Cell.text(term.latest()),
                Cell.text(site.label(promise.status())),
                Cell.text(promise.settledOn()));
    }
}
