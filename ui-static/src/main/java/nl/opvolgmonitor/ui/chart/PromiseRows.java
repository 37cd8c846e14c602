package nl.opvolgmonitor.ui.chart;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Promised;
import nl.opvolgmonitor.ui.chart.DeadlineTimeline.Outcome;
import nl.opvolgmonitor.ui.chart.Drawing.Item;
import nl.opvolgmonitor.ui.chart.Drawing.Note;
import nl.opvolgmonitor.ui.chart.Table.Cell;

/** Promises as rows of a picture, of a list and of a table. */
public final class PromiseRows {

    private PromiseRows() {}

    public static Drawing drawing(Site site, Caption caption, List<Promised> promises) {
        var rows = promises.stream().map(promise -> row(site, promise)).toList();
        var picture = new DeadlineTimeline(rows, site.stand().effective(), site.quoted()).wide(caption);
        return Drawing.of(
                picture,
                promises.stream()
                        .map(promise -> new Item(promise.text(), true, note(site, promise), address(site, promise)))
                        .toList(),
                site.text("chart.of-termijnen.key"));
    }

    static Table table(Site site, List<Promised> promises) {
        return new Table(
                Stream.of("commitment", "made", "words", "from", "until", "outcome", "settled")
                        .map(name -> site.text("chart.column-" + name))
                        .toList(),
                promises.stream().map(promise -> cells(site, promise)).toList());
    }

    private static DeadlineTimeline.Row row(Site site, Promised promise) {
        return new DeadlineTimeline.Row(
                promise.text(),
                note(site, promise),
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

    /** What the signs in the picture say. */
    private static Note note(Site site, Promised promise) {
        var settled = promise.settledOn();
        var stands = site.label(promise.status())
                + (settled == null ? "" : ", " + site.dates().day(settled));
        var read = promise.term().read(site.dates());
        return new Note(stands, promise.term().raw(), read.isEmpty() ? null : site.text("chart.read-as", read));
    }

    private static String address(Site site, Promised promise) {
        return site.links().commitment(promise.id());
    }

    private static List<Cell> cells(Site site, Promised promise) {
        var term = promise.term();
        return List.of(
                Cell.quote(promise.text()).to(address(site, promise)),
                Cell.text(promise.effectiveFrom()),
                term.raw() == null ? Cell.text(site.text("chart.no-term")) : Cell.quote(term.raw()),
                Cell.text(term.earliest()),
                Cell.text(term.latest()),
                Cell.text(site.label(promise.status())),
                Cell.text(promise.settledOn()));
    }
}
