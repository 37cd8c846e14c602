package nl.opvolgmonitor.domain.citation;

/** How papers are printed. */
sealed interface PaperStyle permits LetterStyle, LegalStyle {

    String print(Kamerstuk paper);

    /** The addition as it is read back: two digits keep their hyphen. */
    static String addition(Dossier dossier) {
        if (dossier.addition().isEmpty()) {
            return "";
        }
        return (dossier.hasNumericAddition() ? "-" : " ") + dossier.addition();
    }

    static String attachment(Kamerstuk paper) {
        return paper.attachment() ? "Bijlage bij " : "";
    }
}
