package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/**
 * Kamerstukken II 2009/10, 27858, nr. 88; Kamerstukken I 2008/09, 31700 VI, D; Kamerstukken 31945.
 *
 * @param session House and year, such as "II 2009/10,"; empty when only the key is known
 */
record LegalStyle(Optional<String> session) implements PaperStyle {

    static LegalStyle ofKeyOnly() {
        return new LegalStyle(Optional.empty());
    }

    static LegalStyle of(House house, ParliamentaryYear year) {
        return new LegalStyle(Optional.of(" %s %s,".formatted(house.numeral(), year)));
    }

    @Override
    public String print(Kamerstuk paper) {
        var dossier = paper.dossier().number() + PaperStyle.addition(paper.dossier());
        if (paper.isWholeDossier()) {
            return dossierWord(paper.dossier()) + dossier;
        }
        return "%sKamerstukken%s %s, %s"
                .formatted(PaperStyle.attachment(paper), session(paper), dossier, number(paper));
    }

    /** Behind the plural, a letter or two digits would be read as a sub-number. */
    private static String dossierWord(Dossier dossier) {
        boolean plain = dossier.addition().isEmpty() || RomanNumeral.isChapter(dossier.addition());
        return plain ? "Kamerstukken " : "Kamerstukdossier ";
    }

    private String session(Kamerstuk paper) {
        return session.orElse(paper.isCertainlyOfTheEersteKamer() ? " I" : "");
    }

    private static String number(Kamerstuk paper) {
        boolean letters = Letters.isCapital(paper.subNumber().charAt(0));
        return letters ? paper.subNumber() : "nr. " + paper.subNumber();
    }
}
