package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.ui.Dates;

/** The words that the register drafts, in short sentences; figures stand in them by their names. Paragraphs are separated by an empty line. */
final class DraftedWords {

    private DraftedWords() {}

    static String of(AdviceSection section, Written written) {
        return Told.said(
                switch (section) {
                    case SUMMARY -> summary(written);
                    case OVERALL -> overall();
                    case UNVERIFIED -> unverified();
                    case METHOD -> method();
                });
    }

    private static String summary(Written written) {
        var day = Dates.dutch().day(written.picture().effective());
        var sentences = new ArrayList<String>();
        sentences.add("Dit stuk zegt hoe het op " + day
                + " stond met aanbevelingen van de Rapporteur. Aantal aanbevelingen: {aanbevelingen}.");
        sentences.add("Het register kent op {beantwoord} daarvan een antwoord van het kabinet. Het kabinet nam er "
                + "{overgenomen} over. Van {gemeld} meldde het zelf hoe ver de uitvoering is. De Rapporteur oordeelde "
                + "over {beoordeeld}. Afgesloten zijn er {afgesloten}.");
        sentences.add("Overgenomen is nog niet opgevolgd: antwoord, uitvoering en oordeel staan los van elkaar.");
        if (written.moved() != null) {
            sentences.add("Wat er sinds het vorige advies veranderde, staat in een eigen hoofdstuk.");
        }
        sentences.add("Drie punten vallen op.");
        sentences.addAll(MainPoints.of(written.stands()));
        return String.join("\n\n", sentences);
    }

    private static String overall() {
        return "Geteld zijn de aanbevelingen van dit stuk, elk één keer in elke reeks. Wat het kabinet meldt en wat "
                + "de Rapporteur oordeelt wordt nooit bij elkaar opgeteld of uit elkaar afgeleid.";
    }

    private static String unverified() {
        return "Dit stuk steunt op de openbare bronnen die hieronder staan. Wat niet in een openbaar stuk staat, kon niet "
                + "worden nagegaan.";
    }

    private static String method() {
        return "Dit stuk is gemaakt uit het openbare register, zoals hieronder vermeld. Elk feit steunt op een letterlijk "
                + "citaat uit een stuk. Een signaal is een regel die op feiten wijst en is geen oordeel; alleen de Rapporteur "
                + "oordeelt. Een termijn is pas verlopen na de laatste dag ervan, en te laat is gemeten aan een toezegging of een "
                + "ingestelde richttermijn, nooit aan de wet. Wat later in het register wordt verbeterd, verandert dit stuk niet; "
                + "dan volgt een correctienota.";
    }
}
