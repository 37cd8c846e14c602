package nl.opvolgmonitor.domain.proposal.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.opvolgmonitor.domain.proposal.recommendation.Asked;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Binds every sentence that takes a position to the recommendations that it is about. */
final class Positions {

    private final List<Asked> asked;
    private final Map<Sentence, Integer> sections = new HashMap<>();
    private final Set<Sentence> texts = new HashSet<>();
    private final Set<Integer> ranked = new HashSet<>();
    private final Map<Integer, List<Said>> said = new TreeMap<>();

    private Positions(List<Asked> asked) {
        this.asked = asked;
        for (var one : asked) {
            texts.add(one.text());
            if (one.isRanked()) {
                ranked.add(one.number());
            }
            one.answer().forEach(sentence -> sections.put(sentence, one.number()));
        }
    }

    static Map<Integer, List<Said>> in(List<Sentence> sentences, List<Asked> asked) {
        var positions = new Positions(asked);
        var context = new Context();
        for (var sentence : sentences) {
            positions.read(sentence, context);
        }
        return positions.said;
    }

    private void read(Sentence sentence, Context context) {
        if (texts.contains(sentence) || sentence.isHeading()) {
            return;
        }
        var known = asked.stream().map(Asked::number).toList();
        var named = Targets.in(sentence.text(), known);
        var section = sections.get(sentence);
        context.follow(sentence, named);
        var targets = targets(named, section, context);
        if (targets.isEmpty()) {
            return;
        }
        boolean addressed = section == null;
        Verdict.of(sentence.text())
                .filter(found -> section != null || found.isDecisive() || !named.isEmpty())
                .ifPresent(found -> targets.numbers()
                        .forEach(number -> add(number, new Said(sentence, found, targets.together(), addressed))));
    }

    /**
     * Within its own section a sentence is about that recommendation, unless it names others only. Without headings there
     * are no real sections, and the last one named in the paragraph counts.
     */
    private Targets targets(Targets named, @Nullable Integer section, Context context) {
        if (!named.isEmpty()) {
            return named;
        }
        if (section != null && ranked.contains(section) && !context.last.isEmpty()) {
            return context.last;
        }
        return section != null ? new Targets(List.of(section), false) : context.last;
    }

    private void add(int number, Said position) {
        said.computeIfAbsent(number, key -> new ArrayList<>()).add(position);
    }

    /** "Ten aanzien van de eerste aanbeveling … Deze neem ik over": the last one named in a paragraph. */
    private static final class Context {

        private Targets last = Targets.NONE;
        private int paragraph = -1;

        void follow(Sentence sentence, Targets named) {
            if (sentence.paragraph() != paragraph) {
                last = Targets.NONE;
                paragraph = sentence.paragraph();
            }
            if (!named.isEmpty()) {
                last = named;
            }
        }
    }
}
