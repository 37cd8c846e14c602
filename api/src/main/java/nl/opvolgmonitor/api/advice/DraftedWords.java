package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.AdviceComparison;
import nl.opvolgmonitor.domain.advice.AdviceFigure;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.ItemMove;
import nl.opvolgmonitor.domain.commitment.Visibility;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.commitment.Commitment;

/** The words that the register drafts, in short sentences; figures stand in them by their names. Paragraphs are separated by an empty line. */
final class DraftedWords {

    private DraftedWords() {}

    static String of(AdviceSection section, Written written) {
        return switch (section) {
            case SUMMARY -> summary(written);
            case OVERALL -> overall();
            case UNVERIFIED -> unverified(written);
            case METHOD -> method(written);
        };
    }

    private static String summary(Written written) {
        var day = Dates.dutch().day(written.picture().effective());
        var sentences = new ArrayList<String>();
        sentences.add(
                "Dit stuk gaat over {aanbevelingen} aanbevelingen. Het zegt hoe het daarmee stond op " + day + ".");
        sentences.add("Op {beantwoord} daarvan gaf het kabinet antwoord. {overgenomen} nam het over. "
                + "Over {gemeld} meldde het kabinet zelf iets over de uitvoering. "
                + "Over {beoordeeld} sprak de Rapporteur een oordeel uit. {afgesloten} zijn afgesloten.");
        sentences.add("Overgenomen is nog niet opgevolgd: antwoord, uitvoering en oordeel staan los van elkaar.");
        if (written.moved() != null) {
            sentences.add(changes(written.moved()));
        }
        sentences.addAll(points(written));
        return String.join("\n\n", sentences);
    }

    private static String changes(AdviceComparison moved) {
        var changed =
                moved.moved().stream().map(ItemMove::recommendation).distinct().count();
        return changed == 0
                ? "Sinds het vorige advies is in deze gegevens niets veranderd."
                : "Sinds het vorige advies veranderde er iets bij %d van de aanbevelingen; bij %d veranderde niets."
                        .formatted(changed, moved.unmoved().size());
    }

    /** At most three, the most pressing first; only what the register shows. */
    private static List<String> points(Written written) {
        var points = new ArrayList<String>();
        add(points, written, AdviceFigure.ONBEANTWOORD, "Op {onbeantwoord} aanbevelingen kwam nog geen antwoord.");
        add(
                points,
                written,
                AdviceFigure.VERLOPEN,
                "Bij {verlopen} aanbevelingen verstreek de termijn van minstens een maatregel zonder dat het register bewijs heeft.");
        add(
                points,
                written,
                AdviceFigure.ZONDER_MAATREGEL,
                "Aan {zonder-maatregel} aanbevelingen is geen maatregel verbonden.");
        return points;
    }

    private static void add(List<String> points, Written written, AdviceFigure figure, String sentence) {
        if (figure.of(written.stands()) > 0) {
            points.add(sentence);
        }
    }

    private static String overall() {
        return "Geteld zijn de aanbevelingen van dit stuk, elk één keer in elke reeks. Wat het kabinet meldt en wat de "
                + "Rapporteur oordeelt wordt nooit bij elkaar opgeteld of uit elkaar afgeleid.";
    }

    private static String unverified(Written written) {
        var hidden = written.picture().items().stream()
                .flatMap(item -> ItemStands.measures(item.recommendation()))
                .filter(measure -> measure.visibility() != Visibility.PUBLIC)
                .map(Commitment::text)
                .distinct()
                .toList();
        return hidden.isEmpty()
                ? "Alles in dit stuk steunt op openbare bronnen die hieronder staan. Wat niet in een openbaar stuk staat, kon niet worden nagegaan."
                : "Van deze maatregelen is het resultaat geheel of deels vertrouwelijk, zodat niet is na te gaan of het er is: "
                        + String.join("; ", hidden)
                        + ".";
    }

    private static String method(Written written) {
        return "Dit stuk is gemaakt uit het openbare register zoals dat bekend was op "
                + Dates.dutch().instant(written.picture().known())
                + ", voor de stand op "
                + Dates.dutch().day(written.picture().effective())
                + ". Elk feit steunt op een letterlijk citaat uit een stuk. Een signaal is een regel die op feiten wijst en is "
                + "geen oordeel; alleen de Rapporteur oordeelt. Een termijn is pas verlopen na de laatste dag ervan, en te laat is "
                + "gemeten aan een toezegging of een ingestelde richttermijn, nooit aan de wet. Wat later in het register wordt "
                + "verbeterd, verandert dit stuk niet; dan volgt een correctienota.";
    }
}
