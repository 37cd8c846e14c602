package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;

/** Motions that a letter names, what was decided on them, and what it says was done with them. */
public final class NamedMotionReader implements ProposalReader {

    private static final Pattern UNNAMED = Pattern.compile(
            "(?iu)\\b(?:breed gesteunde|verschillende|meerdere|diverse|eerdere|aangenomen) moties\\b(?! van)[^.;]{0,80}?\\b(?:opgeroepen tot|verzocht om|gevraagd om|opgeroepen om|gepleit voor) ([^.;]{6,300})");

    @Override
    public List<Rule> rules() {
        return MotionRules.ALL;
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() == Genre.MOTION || letter.genre() == Genre.DEBATE || letter.genre() == Genre.DECISIONS) {
            return List.of();
        }
        var sentences = Sentence.of(letter);
        var motions = new MotionGathering(letter, found).in(sentences);
        var places = new IdentityHashMap<Sentence, Integer>();
        sentences.forEach(sentence -> places.put(sentence, places.size()));
        var proposals = new ArrayList<Proposal>();
        for (var motion : motions) {
            proposals.add(motion.proposal());
            proposals.addAll(new Aftermath(motion, LetterKey.of(letter), found, sentences).proposals());
            new LetterAppreciations(motion, letter.head(), sentences, places)
                    .proposal()
                    .ifPresent(proposals::add);
        }
        var known = proposals.stream().map(Proposal::key).toList();
        new MotionTable(letter, known)
                .executions().stream()
                        .filter(execution -> !known.contains(execution.key()))
                        .forEach(proposals::add);
        sentences.forEach(sentence -> unnamed(sentence, letter, proposals));
        return proposals;
    }

    private static void unnamed(Sentence sentence, Letter letter, List<Proposal> proposals) {
        var found = UNNAMED.matcher(sentence.text());
        if (found.find()) {
            proposals.add(new Draft(Kind.MOTION, LetterKey.of(letter) + "/moties", MotionRules.UNNAMED, Sureness.LOW)
                    .with("title", "Moties zonder nummer of indieners")
                    .with("request", found.group(1).strip())
                    .with("stub", true)
                    .with("plural", true)
                    .quote(sentence.words())
                    .proposal());
        }
    }
}
