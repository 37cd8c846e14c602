package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.proposal.text.Phrase;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** What a minister thinks of the motions, each under the number by which it was named last. */
final class Appreciations {

    private static final Pattern MINISTER =
            Pattern.compile("(?iu)^(?:de )?(?:minister|staatssecretaris|minister-president)\\b.*:?$");
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)\\b(?:op stuk |motie |onder )?(?:nr\\.|nummer|nummers) ?(\\d{1,5})\\b");
    private static final List<Value> VALUES = Lexicon.read(Appreciations.class, "appreciations.txt").stream()
            .map(line -> new Value(line.getFirst(), new Phrase(line.get(1))))
            .toList();

    private final Head head;
    private final String letter;
    private final List<Proposal> stubs = new ArrayList<>();
    private final Map<String, Proposal> byNumber = new LinkedHashMap<>();
    private final Map<String, String> keys;
    private @Nullable String number;
    private @Nullable Sentence naming;
    private boolean minister;

    private record Value(String name, Phrase phrase) {}

    /** @param submitted the motions of this debate */
    Appreciations(Head head, String letter, List<Proposal> submitted) {
        this.head = head;
        this.letter = letter;
        this.keys = new LinkedHashMap<>();
        submitted.stream().filter(proposal -> proposal.kind() == Kind.MOTION).forEach(this::know);
    }

    /** By its number, and by who moved it unless somebody moved several. */
    private void know(Proposal motion) {
        keys.put(motion.key().substring(motion.key().lastIndexOf('-') + 1), motion.key());
        if (motion.fields().get("title") instanceof String title) {
            Mention.in(title + " ").stream()
                    .flatMap(mention -> mention.movers().names().stream().limit(1))
                    .forEach(name -> keys.merge(name, motion.key(), (one, other) -> ""));
        }
    }

    List<Proposal> in(List<Sentence> sentences) {
        sentences.forEach(this::read);
        stubs.addAll(byNumber.values());
        return stubs;
    }

    private void read(Sentence sentence) {
        if (sentence.isHeading()) {
            minister = MINISTER.matcher(sentence.text()).matches();
            return;
        }
        if (!minister) {
            return;
        }
        var named = NUMBER.matcher(sentence.text());
        while (named.find()) {
            number = named.group(1);
            naming = sentence;
        }
        var mentions = Mention.in(sentence.text());
        if (!mentions.isEmpty() && !NUMBER.matcher(sentence.text()).find()) {
            number = mentions.getFirst().movers().names().getFirst();
        }
        value(sentence.text()).ifPresent(value -> put(value, sentence));
    }

    /** Empty when a sentence does not say what is thought of a motion, or asks. */
    static Optional<String> value(String text) {
        return text.endsWith("?")
                ? Optional.empty()
                : VALUES.stream()
                        .filter(value -> value.phrase().isIn(text))
                        .findFirst()
                        .map(Value::name);
    }

    private void put(String value, Sentence sentence) {
        var motion = number == null ? null : motion(number, sentence);
        if (motion != null && number != null && !motion.isEmpty()) {
            byNumber.put(
                    number,
                    new Draft(Kind.MOTION_APPRECIATION, motion + "/appreciatie-1", MotionRules.APPRECIATED, sureness())
                            .with("motion", motion)
                            .with("value", value)
                            .with(
                                    "effective",
                                    head.date() == null ? null : head.date().toString())
                            .quote(sentence.words())
                            .proposal());
        }
    }

    private @Nullable String motion(String named, Sentence sentence) {
        var dossier = keys.getOrDefault(named, ofThisDossier(named));
        boolean unknown = dossier == null && Character.isDigit(named.charAt(0));
        return unknown ? stub(named, sentence) : dossier;
    }

    /** A debate that does not say its dossier names motions by their number only. */
    private String stub(String named, Sentence sentence) {
        var key = letter + "/motie-" + named;
        stubs.add(new Draft(Kind.MOTION, key, MotionRules.UNNAMED, Sureness.LOW)
                .with("title", "Motie op stuk nr. " + named)
                .with("stub", true)
                .quote((naming == null ? sentence : naming).words())
                .proposal());
        keys.put(named, key);
        return key;
    }

    private Sureness sureness() {
        return number != null && keys.containsKey(number) ? Sureness.HIGH : Sureness.MEDIUM;
    }

    private @Nullable String ofThisDossier(String ofMotion) {
        if (!Character.isDigit(ofMotion.charAt(0))) {
            return null;
        }
        var chapter = head.chapter() == null ? "" : "-" + head.chapter();
        return head.dossier() == null ? null : "kst-" + head.dossier() + chapter + "-" + ofMotion;
    }
}
