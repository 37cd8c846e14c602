package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Role;

/** Sentences that say more of the measure before them instead of beginning another. */
final class Continuation {

    private static final Phrase RESULT = Phrase.of(
            "resultaten|resultaat|uitkomst|uitkomsten|bevindingen|onderzoeksresultaten|eindrapport|conclusies|rapport");
    private static final Phrase HEREOF = Phrase.of("hierover|daarover|hiervan|daarvan");
    private static final Phrase NEXT_STEPS = Phrase.of("bezien|besproken|bekeken|vervolgstappen|zorg");
    private static final Phrase CHAIR = Phrase.of("voorzitter|voorzitterschap");
    private static final Phrase HAVE_AS_AIM = Phrase.of("hebben|heeft als doel");
    private static final Phrase DEPENDS = Phrase.of("afhankelijk");
    private static final Phrase SCOPE = Phrase.of("te betrekken|includeren|meenemen bij");
    private static final Phrase PURPOSE = Phrase.of("hiertoe|daartoe|hiervoor");
    private static final List<Phrase> CONNECTED = Stream.of(
                    "hierbij", "daarbij", "tijdens deze", "tijdens dit", "in dit overleg")
            .map(Phrase::of)
            .toList();
    private static final Pattern ON_WHAT = Pattern.compile("afhankelijk van (.{3,200}?)\\.?$");

    private Continuation() {}

    /** Whether the sentence says more of the measure, which then has it. */
    static boolean adds(Measure before, Place place, Optional<UndertakingRule> rule, Terms terms) {
        if (sharesResults(before, place, rule)) {
            var firmness = rule.map(UndertakingRule::firmness).orElse(Firmness.FIRM);
            before.put("deliverable", Essence.of(place.view()));
            terms.in(place, before.form(), firmness).ifPresent(before::due);
            before.add(place);
            return true;
        }
        return Completion.adds(before, place, terms)
                || counts(before, place, rule)
                || isPart(before, place, rule)
                || reserves(before, place, rule)
                || leans(before, place, rule, terms);
    }

    /** "De voortgang wordt gemeten aan de hand van het aantal meldingen": what is counted of the measure. */
    private static boolean counts(Measure before, Place place, Optional<UndertakingRule> rule) {
        var indicators = rule.isPresent() || before.isEarlier() ? List.<String>of() : Indicators.in(place.text());
        if (indicators.isEmpty() || !place.isNear(before.place())) {
            return false;
        }
        before.put("indicators", indicators);
        before.add(place);
        return true;
    }

    /** "De eerste pijler kent twee componenten": a sentence about a part, and the one that says what is done for it. */
    private static boolean isPart(Measure before, Place place, Optional<UndertakingRule> rule) {
        var pillar = Pillars.begins(place) && place.follows(before.place(), 2);
        var parts = Components.isIn(place) && place.isNear(before.last());
        var ofPillar = Pillars.begins(before.last()) && place.has(Trait.LEANING) && rule.isPresent();
        if (before.isEarlier() || !(pillar || parts || (ofPillar && place.isNear(before.last())))) {
            return false;
        }
        before.add(place);
        return true;
    }

    /** "Het streven is om voor de zomer de resultaten te delen": not another promise, but when the first one is due. */
    private static boolean sharesResults(Measure before, Place place, Optional<UndertakingRule> rule) {
        var informs = rule.map(UndertakingRule::id)
                .filter(id -> id.startsWith("kamer-")
                        || id.equals("streven")
                        || id.equals("doel-met-moment")
                        || id.equals("terugkomen"))
                .isPresent();
        if (!informs || before.isEarlier() || !isOpen(before) || !place.follows(before.last(), 0)) {
            return false;
        }
        return House.isIn(place.view().tokens()) && (place.says(RESULT) || place.says(HEREOF));
    }

    private static boolean isOpen(Measure before) {
        return before.form() != CommitmentForm.COMPLETED_ACTION
                && !before.fields().containsKey("deliverable");
    }

    private static boolean reserves(Measure before, Place place, Optional<UndertakingRule> rule) {
        if (!place.isNear(before.last())) {
            return false;
        }
        if (rule.filter(found -> found.form() == CommitmentForm.AIM).isPresent() && place.says(SCOPE)) {
            before.put("reservation", reservation(place));
            before.put("reservationFirmness", Firmness.AIM.name());
            before.add(place);
            return true;
        }
        return place.has(Trait.LEANING) && place.says(DEPENDS) && depends(before, place);
    }

    private static boolean depends(Measure before, Place place) {
        var what = ON_WHAT.matcher(place.text());
        if (!what.find() || !before.fields().containsKey("reservation")) {
            return false;
        }
        before.put("reservationDependsOn", what.group(1));
        before.add(place);
        return true;
    }

    private static String reservation(Place place) {
        var text = Essence.of(place.view());
        var end = text.indexOf(" te betrekken");
        return end < 0 ? text : text.substring(0, end).replaceFirst("^(?:ernaar )?om ", "") + " betrekken";
    }

    private static boolean leans(Measure before, Place place, Optional<UndertakingRule> rule, Terms terms) {
        if (!place.has(Trait.LEANING) || !place.isNear(before.last())) {
            return false;
        }
        var connected = CONNECTED.stream().anyMatch(place::says);
        if (connected && place.says(CHAIR)) {
            chair(before, place);
            return true;
        }
        if (place.says(HAVE_AS_AIM)) {
            before.put("deliverable", afterAim(place.text()));
            before.add(place);
            return true;
        }
        if (connected && rule.isPresent() && place.has(Trait.PASSIVE) && place.says(NEXT_STEPS)) {
            before.put("deliverable", Essence.of(place.view()));
            terms.in(place, before.form(), Firmness.FIRM).ifPresent(before::due);
            before.add(place);
            return true;
        }
        return false;
    }

    private static void chair(Measure before, Place place) {
        var name = SubjectName.of(place.view())
                .replaceFirst("(?iu)^(?:de|het) ", "")
                .replaceFirst(" optreden.*", "");
        if (!name.isBlank()) {
            before.link(Role.CHAIR, name);
        }
        before.add(place);
    }

    private static String afterAim(String text) {
        var rest =
                text.substring(text.indexOf("als doel") + "als doel".length()).strip();
        var plain = rest.replaceFirst("^om ", "");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** "Hiertoe zullen gesprekken worden gehouden": a measure of its own, for the sake of the one before it. */
    static boolean isPartOf(Measure before, Place place) {
        var tokens = place.view().tokens();
        return !before.isEarlier()
                && place.isNear(before.place())
                && PURPOSE.isIn(tokens.subList(0, Math.min(1, tokens.size())));
    }
}
