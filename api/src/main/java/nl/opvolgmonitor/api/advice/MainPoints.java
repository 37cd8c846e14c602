package nl.opvolgmonitor.api.advice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.AdviceFigure;
import nl.opvolgmonitor.domain.advice.ItemStand;

/** The three things that a reader should keep, the most pressing first, in short sentences with their figures by name. */
final class MainPoints {

    private static final int SHOWN = 3;

    /** What is said when the figure counts anything. */
    private record Point(AdviceFigure figure, String sentence) {}

    private static final List<Point> PRESSING = List.of(
            new Point(
                    AdviceFigure.ONVOLDOENDE,
                    "De Rapporteur oordeelde dat {onvoldoende} van deze aanbevelingen niet of onvoldoende is opgevolgd."),
            new Point(
                    AdviceFigure.VERLOPEN,
                    "Bij {verlopen} van deze aanbevelingen is de termijn van een maatregel voorbij. Het register heeft daarvan "
                            + "geen bewijs van uitvoering."),
            new Point(
                    AdviceFigure.ONBEANTWOORD,
                    "Op {onbeantwoord} van deze aanbevelingen kent het register nog geen antwoord van het kabinet."),
            new Point(
                    AdviceFigure.VERSCHOVEN,
                    "Bij {verschoven} van deze aanbevelingen is de termijn van een maatregel naar later verschoven."),
            new Point(
                    AdviceFigure.ZONDER_MAATREGEL,
                    "Bij {zonder-maatregel} van deze aanbevelingen kent het register geen maatregel."),
            new Point(
                    AdviceFigure.ZONDER_TERMIJN,
                    "Bij {zonder-termijn} van deze aanbevelingen staat een maatregel open die geen uiterste dag heeft."),
            new Point(
                    AdviceFigure.ONBEOORDEELD,
                    "Over {onbeoordeeld} van deze aanbevelingen kent het register nog geen oordeel van de Rapporteur."));

    /** Always true, for when little presses. */
    private static final List<String> ELSE = List.of(
            "Van {gemeld} van deze aanbevelingen meldde het kabinet zelf hoe ver de uitvoering is.",
            "Van deze aanbevelingen zijn er {afgesloten} afgesloten.",
            "Over {beoordeeld} van deze aanbevelingen sprak de Rapporteur een oordeel uit.");

    private MainPoints() {}

    /** Three of them, numbered in words. */
    static List<String> of(List<ItemStand> stands) {
        var pressing =
                PRESSING.stream().filter(point -> point.figure().of(stands) > 0).map(Point::sentence);
        var told = Stream.concat(pressing, ELSE.stream()).limit(SHOWN).toList();
        return IntStream.range(0, SHOWN)
                .mapToObj(place -> (place + 1) + ". " + told.get(place))
                .toList();
    }
}
