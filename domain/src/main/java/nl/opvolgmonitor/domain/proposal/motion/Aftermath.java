package nl.opvolgmonitor.domain.proposal.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
import org.jspecify.annotations.Nullable;

/** What a letter says was decided on a motion and done with it. */
record Aftermath(NamedMotion motion, String letter, Found found, List<Sentence> sentences) {

    private static final Pattern ADOPTED_BEFORE = Pattern.compile("(?iu)\\baangenomen\\b[^.;]{0,24}$");
    private static final Pattern DECIDED_AFTER = Pattern.compile(
            "(?iu)^[^.;]{0,120}?\\b(?:is|werd|zijn|werden)\\b[^.;]{0,60}?\\b(aangenomen|verworpen|ingetrokken|aangehouden)\\b");
    private static final Pattern IS_BEFORE = Pattern.compile("(?iu)\\b(?:is|werd|zijn|werden) (?:de |deze )?$");
    private static final Pattern DECIDED_LAST = Pattern.compile(
            "(?iu)^(?:nr\\.|[^.;]){0,160}?\\b(aangenomen|verworpen|ingetrokken|aangehouden)\\b(?! door)");
    private static final Pattern HAS_BEFORE = Pattern.compile(
            "(?iu)\\b(?:kamer|kamers|senaat)\\b[^.;]{0,40}?\\b(?:heeft|hebben)\\b[^.;]{0,80}$|\\b(?:heeft|hebben) (?:uw|de|beide) kamers?\\b[^.;]{0,80}$");
    private static final Pattern HAS_AFTER =
            Pattern.compile("(?iu)^(?:nr\\.|[^.;]){0,160}?\\b(aangenomen|verworpen)\\b(?!, die)");
    private static final Pattern NO_MAJORITY =
            Pattern.compile("(?iu)^[^;]{0,80}?\\b(?:kreeg|haalde|behaalde|kon op) geen meerderheid\\b");
    private static final Pattern ON_DAY = Pattern.compile("(?iu)\\bop (?=\\d{1,2} \\p{L}+ \\d{4})");
    private static final Pattern THE_MOTION = Pattern.compile("(?iu)\\b(?:de|deze|die|genoemde|voornoemde) motie\\b");
    private static final int FURTHER = 8;
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
        var before = text.substring(0, mention.start());
        var behind = text.substring(mention.end());
        boolean adopted = ADOPTED_BEFORE.matcher(before).find()
                || noun.substring(mention.start()).toLowerCase(Locale.ROOT).contains("aangenomen ");
        var decided = adopted
                ? Optional.of(Decision.ADOPTED)
                : byHouse(before, behind).or(() -> after(behind)).or(() -> around(before, behind));
        return decided.map(
                decision -> MotionDrafts.decision(motion.key(), decision, Certainty.CONFIRMED, MotionRules.DECIDED)
                        .with("decidedOn", adopted ? null : day(text))
                        .quote(place.sentence().words())
                        .proposal());
    }

    /** "Uw Kamer heeft op 9 juli 2024 de motie-Kuik aangenomen", or it "kreeg geen meerderheid". */
    private static Optional<Decision> byHouse(String before, String behind) {
        if (NO_MAJORITY.matcher(behind).find()) {
            return Optional.of(Decision.REJECTED);
        }
        var found = HAS_AFTER.matcher(behind);
        if (!HAS_BEFORE.matcher(before).find() || !found.find()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1).toLowerCase(Locale.ROOT).equals("aangenomen") ? Decision.ADOPTED : Decision.REJECTED);
    }

    /** The one day on which the sentence says something happened. */
    private static @Nullable String day(String text) {
        var days = ON_DAY.matcher(text).results().toList();
        return days.size() == 1
                ? Days.first(text, days.getFirst().end(), text.length())
                        .map(LocalDate::toString)
                        .orElse(null)
                : null;
    }

    /** "Tijdens het debat is de motie-Ellian (…) aangehouden." */
    private static Optional<Decision> around(String before, String behind) {
        return IS_BEFORE.matcher(before).find() ? decided(DECIDED_LAST.matcher(behind)) : Optional.empty();
    }

    private static Optional<Decision> after(String rest) {
        return decided(DECIDED_AFTER.matcher(rest));
    }

    private static Optional<Decision> decided(Matcher found) {
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
                .findFirst()
                .or(() -> motion.places().stream()
                        .filter(place -> !place.mention().plural())
                        .flatMap(place -> further(place.sentence()).stream())
                        .findFirst());
    }

    /** "Hiermee beschouw ik de motie als afgedaan", further on under the same heading, before another motion is named. */
    private Optional<Proposal> further(Sentence named) {
        int at = sentences.indexOf(named);
        for (int next = at + 1; next < Math.min(sentences.size(), at + FURTHER); next++) {
            var sentence = sentences.get(next);
            if (sentence.section() != named.section()
                    || !Mention.in(sentence.text()).isEmpty()) {
                return Optional.empty();
            }
            var status = THE_MOTION.matcher(sentence.text()).find()
                    ? Execution.of(sentence.text())
                    : Optional.<ExecutionStatus>empty();
            if (status.isPresent()) {
                return status.map(said -> MotionDrafts.execution(
                                motion.key(), said, letter, MotionRules.EXECUTED, Sureness.MEDIUM)
                        .with("text", sentence.text())
                        .quote(sentence.words())
                        .proposal());
            }
        }
        return Optional.empty();
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
