package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Strong;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.signal.Fact;
import nl.opvolgmonitor.ui.signal.FactWords;
import nl.opvolgmonitor.ui.signal.RuleWords;
import nl.opvolgmonitor.ui.signal.Signal;

/** Where the register gives reason to look at a recommendation, with the facts. */
record SignalsPart(Picture.Item item, String id) {

    private static final RuleWords RULES = new RuleWords(Language.DUTCH);
    static final FactWords FACTS = new FactWords(Language.DUTCH);

    List<Block> blocks() {
        var heading = new Heading(3, id + "-signalen", "Signalen");
        return item.signals().isEmpty()
                ? List.of(heading, Paragraph.of("Er zijn op deze dag geen signalen."))
                : List.of(
                        heading,
                        Paragraph.of("Een signaal wijst op feiten en is geen oordeel."),
                        new Bullets(item.signals().stream().map(this::told).toList()));
    }

    private List<Run> told(Signal signal) {
        var runs = new ArrayList<Run>();
        runs.add(new Strong(signal.rule().id() + " " + RULES.name(signal.rule().id())));
        runs.add(new Words(", sinds " + Told.DATES.day(signal.since()) + (signal.candidate() ? " (kandidaat)" : "")));
        if (!signal.record().id().equals(item.recommendation().id())) {
            runs.add(new Words(", bij "));
            runs.add(Told.record(signal.record()));
        }
        runs.add(new Words(": "));
        signal.facts().forEach(fact -> fact(fact, signal, runs));
        if (signal.muted() != null) {
            runs.add(new Words("Terzijde gelegd tot en met "
                    + Told.DATES.day(signal.muted().until()) + "."));
        }
        return runs;
    }

    /** What it says, and of which record it says so when that is not the record of the signal itself. */
    private static void fact(Fact fact, Signal signal, List<Run> runs) {
        runs.add(new Words(FACTS.of(fact.said(), fact.values()) + " "));
        if (fact.isOfOther(signal.record())) {
            runs.add(Told.bracketed(fact.record()));
            runs.add(new Words(" "));
        }
    }
}
