package nl.opvolgmonitor.domain.proposal.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Days;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;

/** What a letter says was decided on a motion and done with it. */
record Aftermath(NamedMotion motion, String letter, Found found, List<Sentence> sentences) {

    private static final Pattern ADOPTED_BEFORE = Pattern.compile("(?iu)\\baangenomen\\b[^.;]{0,24}$");
    private static final Pattern DECIDED_AFTER = Pattern.compile(
            "(?iu)^[^.;]{0,120}?\\b(?:is|werd|zijn|werden)\\b[^.;]{0,60}?\\b(aangenomen|verworpen|ingetrokken|aangehouden)\\b");
    private static final Pattern CANNOT = Pattern.compile(
            "(?iu)\\b(?:aangegeven|gebleken|geconcludeerd|blijkt|laten weten)\\b.{0,160}\\bniet\\b.{0,60}\\b(?:uitgevoerd|uitvoerbaar|mogelijk|haalbaar)\\b");
    private static final Pattern INFORMED =
            Pattern.compile("(?iu)\\b(?:op de hoogte gesteld|geïnformeerd|bericht|gemeld)\\b");
    private static final int REACH = 4;

    List<Proposal> proposals() {
        var proposals = new ArrayList<Proposal>();
        decision().ifPresent(proposals::add);
        execution().or(this::cannot).ifPresent(proposals::add);
        return proposals;
    }

    private Optional<Proposal> decision() {
        return motion.places().stream()
                .flatMap(place -> decision(place).stream())
                .findFirst();
    }

    private Optional<Proposal> decision(NamedMotion.Place place) {
        var text = place.sentence().text();
        var mention = place.mention();
        var noun = text.substring(0, mention.end());
        var decided = ADOPTED_BEFORE.matcher(text.substring(0, mention.start())).find()
                        || noun.substring(mention.start())
                                .toLowerCase(Locale.ROOT)
                                .contains("aangenomen ")
                ? Optional.of(Decision.ADOPTED)
                : after(text.substring(mention.end()));
        return decided.map(
                decision -> MotionDrafts.decision(motion.key(), decision, Certainty.CONFIRMED, MotionRules.DECIDED)
                        .quote(place.sentence().words())
                        .proposal());
    }

    private static Optional<Decision> after(String rest) {
        var found = DECIDED_AFTER.matcher(rest);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (found.group(1).toLowerCase(Locale.ROOT)) {
                    case "aangenomen" -> Decision.ADOPTED;
                    case "verworpen" -> Decision.REJECTED;
                    case "ingetrokken" -> Decision.WITHDRAWN;
                    default -> Decision.HELD;
                });
    }

    private Optional<Proposal> execution() {
        return motion.places().stream()
                .flatMap(place -> execution(place).stream())
                .findFirst();
    }

    private Optional<Proposal> execution(NamedMotion.Place place) {
        var text = place.sentence().text();
        return Execution.of(text)
                .map(status -> MotionDrafts.execution(motion.key(), status, letter, MotionRules.EXECUTED, Sureness.HIGH)
                        .with("text", text)
                        .quote(place.sentence().words())
                        .proposal());
    }

    /** "… heeft aangegeven dat een dergelijk onderzoek niet uitgevoerd kan worden", soon after the motion. */
    private Optional<Proposal> cannot() {
        return motion.places().stream()
                .flatMap(place -> cannot(place.sentence()).stream())
                .findFirst();
    }

    private Optional<Proposal> cannot(Sentence named) {
        int at = sentences.indexOf(named);
        for (int next = at + 1; next < Math.min(sentences.size(), at + REACH); next++) {
            var sentence = sentences.get(next);
            if (sentence.paragraph() == named.paragraph()
                    && CANNOT.matcher(sentence.text()).find()) {
                return Optional.of(cannot(next));
            }
        }
        return Optional.empty();
    }

    private Proposal cannot(int at) {
        var sentence = sentences.get(at);
        var informed = at + 1 < sentences.size() ? Optional.of(sentences.get(at + 1)) : Optional.<Sentence>empty();
        var told = informed.filter(next -> INFORMED.matcher(next.text()).find());
        var document = told.flatMap(this::cited).orElse(letter);
        var draft = MotionDrafts.execution(
                        motion.key(), ExecutionStatus.NOT_EXECUTED, document, MotionRules.CANNOT, Sureness.LOW)
                .with("text", sentence.text())
                .with(
                        "effective",
                        told.flatMap(next -> Days.first(next.text(), null))
                                .map(LocalDate::toString)
                                .orElse(null))
                .quote(sentence.words());
        told.ifPresent(next -> draft.quote(next.words()));
        return draft.proposal();
    }

    private Optional<String> cited(Sentence sentence) {
        var anchors = sentence.words().anchors(0, sentence.text().length());
        return found.of(Kind.CITATION)
                .filter(citation -> anchors.contains(citation.fields().get("footnote")))
                .map(citation -> citation.fields().get("cited"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
