package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** The parts of a measure: numbered in brackets in a sentence that speaks of them, or each begun as a pillar. */
final class Components {

    private static final Pattern NUMBERED =
            Pattern.compile("\\((\\d)\\) (.{5,400}?)(?= en \\(\\d\\) |[,;] \\(\\d\\) |\\.?$)");

    private final Measure measure;
    private final Sourced sourced;
    private final List<Proposal> proposals = new ArrayList<>();
    private int pillars;

    private Components(Measure measure, Sourced sourced) {
        this.measure = measure;
        this.sourced = sourced;
    }

    static boolean isIn(Place place) {
        return NUMBERED.matcher(place.text()).results().count() > 1;
    }

    static List<Proposal> of(Measure measure, Sourced sourced) {
        return new Components(measure, sourced).read();
    }

    private List<Proposal> read() {
        var more = measure.more();
        for (var at = 0; at < more.size(); at++) {
            if (Pillars.begins(more.get(at))) {
                pillars++;
            }
            if (isIn(more.get(at))) {
                numbered(more.get(at));
            } else if (Pillars.begins(more.get(at))) {
                pillar(at + 1 < more.size() && !Pillars.begins(more.get(at + 1)) ? more.get(at + 1) : more.get(at));
            }
        }
        return List.copyOf(proposals);
    }

    private void numbered(Place place) {
        var found = NUMBERED.matcher(place.text());
        var letter = 'a';
        while (found.find()) {
            var name = pillars == 0 ? found.group(1) : pillars + String.valueOf(letter++);
            propose(name, found.group(2), Sourced.part(place.words(), found.start(), found.end()));
        }
    }

    private void pillar(Place place) {
        propose(String.valueOf(pillars), Essence.of(place.view()), Sourced.of(place));
    }

    private void propose(String name, String text, List<Excerpt> quotes) {
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "form",
                measure.form().name(),
                "text",
                text,
                "madeIn",
                sourced.key(),
                "provenance",
                "FIRST_HAND",
                "visibility",
                "PUBLIC",
                "partOf",
                measure.key()));
        proposals.add(sourced.proposal(
                Kind.COMMITMENT, measure.key() + "." + name, fields, quotes, Rules.PART, Sureness.LOW));
    }
}
