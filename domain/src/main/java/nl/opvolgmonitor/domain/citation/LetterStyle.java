package nl.opvolgmonitor.domain.citation;

/** Kamerstuk 28 638, nr. 185; Kamerstukdossier 31 945. */
record LetterStyle() implements PaperStyle {

    private static final char NO_BREAK_SPACE = '\u00a0';

    @Override
    public String print(Kamerstuk paper) {
        var dossier = number(paper.dossier()) + PaperStyle.addition(paper.dossier());
        if (paper.isWholeDossier()) {
            return "Kamerstukdossier " + dossier;
        }
        return "%sKamerstuk %s, nr. %s".formatted(PaperStyle.attachment(paper), dossier, paper.subNumber());
    }

    private static String number(Dossier dossier) {
        var number = dossier.number();
        return dossier.isRoman() ? number : number.substring(0, 2) + NO_BREAK_SPACE + number.substring(2);
    }
}
