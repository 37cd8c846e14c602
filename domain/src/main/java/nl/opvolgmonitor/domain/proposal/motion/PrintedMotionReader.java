package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Certainty;
import org.jspecify.annotations.Nullable;

/** A document that is a motion itself. */
public final class PrintedMotionReader implements ProposalReader {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)motie van (?:de leden|het lid|de heer|mevrouw|het kamerlid|lid|leden) (.{2,300}?)(?:\\s+(?:over\\b|ter vervanging\\b|t\\.v\\.v\\.).*)?$");
    private static final Pattern NAME = Pattern.compile("(?u)" + Movers.NAME);
    private static final Pattern TELLING = Pattern.compile("(?iu)\\bmotie van\\b|\\bvoorgesteld\\b");
    private static final int LONGEST_NAME = 40;

    @Override
    public List<Rule> rules() {
        return List.of(MotionRules.PRINTED, MotionRules.REPLACED);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() != Genre.MOTION) {
            return List.of();
        }
        var wording = new Wording();
        var signed = new LinkedHashSet<String>();
        for (var sentence : Sentence.of(letter)) {
            if (wording.isClosed()) {
                sign(sentence, signed);
            } else {
                wording.read(sentence.words());
            }
        }
        return proposals(letter, wording, signed);
    }

    private static void sign(Sentence sentence, Set<String> signed) {
        var text = sentence.text();
        if (text.length() <= LONGEST_NAME && NAME.matcher(text).matches()) {
            signed.addAll(Movers.of(text).names());
        }
    }

    private static List<Proposal> proposals(Letter letter, Wording wording, Set<String> signed) {
        var movers = movers(letter.head().type(), signed);
        var proof = new ArrayList<>(wording.proof());
        letter.head().proof().stream()
                .filter(words -> TELLING.matcher(words.text()).find())
                .map(Words::excerpts)
                .forEach(proof::add);
        if (movers.names().isEmpty() || proof.isEmpty()) {
            return List.of();
        }
        var key = key(letter, movers);
        var day = letter.head().date();
        var draft = MotionDrafts.motion(key, movers, MotionRules.PRINTED, Sureness.HIGH)
                .with("title", title(letter.head().type(), movers))
                .with("document", LetterKey.of(letter))
                .with("effective", day == null ? null : day.toString())
                .needs("request", wording.request())
                .with("dictum", wording.dictum());
        proof.forEach(draft::quote);
        var proposals = new ArrayList<Proposal>(List.of(draft.proposal(), submitted(letter, key)));
        proposals.addAll(Replacement.in(letter, key, movers));
        return proposals;
    }

    private static Proposal submitted(Letter letter, String key) {
        var day = letter.head().date();
        var said = letter.head().proof().stream()
                .filter(words -> words.text().toLowerCase(Locale.ROOT).contains("voorgesteld"))
                .findFirst()
                .orElse(letter.head().proof().getFirst());
        return MotionDrafts.decision(key, Decision.SUBMITTED, Certainty.CONFIRMED, MotionRules.PRINTED)
                .with("decidedOn", day == null ? null : day.toString())
                .quote(said)
                .proposal();
    }

    /** All who signed; those of the heading first. */
    private static Movers movers(@Nullable String heading, Set<String> signed) {
        var found = HEADING.matcher(heading == null ? "" : heading);
        var printed = found.find() ? Movers.of(found.group(1)) : new Movers(List.of(), false);
        var names = new LinkedHashSet<String>(canonical(printed.names(), signed));
        names.addAll(signed);
        return new Movers(List.copyOf(names), printed.andOthers());
    }

    /** A heading in capitals does not tell "Özütok" from its spelling in the signature, so that counts. */
    private static List<String> canonical(List<String> printed, Set<String> signed) {
        return printed.stream()
                .map(name -> signed.stream()
                        .filter(other -> other.equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    private static String title(@Nullable String heading, Movers movers) {
        var first = HEADING.matcher(heading == null ? "" : heading);
        boolean changed = heading != null && heading.toUpperCase(Locale.ROOT).contains("GEWIJZIGDE");
        var printed =
                first.find() && movers.andOthers() ? new Movers(movers.names().subList(0, 1), true) : movers;
        return changed ? "Gewijzigde m" + printed.title().substring(1) : printed.title();
    }

    private static String key(Letter letter, Movers movers) {
        var cited = letter.head().key();
        var day = letter.head().date();
        return cited != null ? cited : MotionDrafts.key(movers, day == null ? "" : day.toString());
    }
}
