package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** Puts an advice on paper. */
@Singleton
final class Papers {

    private final Outlines outlines;

    Papers(Outlines outlines) {
        this.outlines = outlines;
    }

    /** What will be fixed: it says nothing of where it stands. */
    Paper of(Written written) {
        return new Paper(
                address(written.draft().key().value()),
                written.draft().title(),
                written.picture().effective(),
                about(written),
                outlines.blocks(written));
    }

    /** The same while it is written, which it says. */
    Paper draft(Written written) {
        var paper = of(written);
        var about = new ArrayList<Fact>();
        about.add(Told.fact("Status", Told.LABELS.of(written.draft().state())));
        about.addAll(paper.about());
        return new Paper(paper.identifier(), paper.title(), paper.day(), about, paper.blocks());
    }

    static String address(String id) {
        return "/nl/opvolgadviezen/" + id + "/";
    }

    private static List<Fact> about(Written written) {
        return List.of(
                Told.fact("Soort", Told.LABELS.of(written.draft().product())),
                Told.fact("Peildatum", Told.DATES.day(written.picture().effective())),
                Told.fact("Bekend tot", Told.DATES.instant(written.picture().known())));
    }
}
