package nl.opvolgmonitor.domain.citation;

/**
 * Prints a key as a citation. What is printed, read again, gives the same key. A text that is no key, or an id without
 * another spelling, comes back as it is.
 */
public final class CitationPrinter {

    private CitationPrinter() {}

    /** The style of letters and pages, with a no-break space in the dossier number: Kamerstuk 28 638, nr. 185. */
    public static String letter(String key) {
        return print(key, new LetterStyle());
    }

    /**
     * The style of the Aanwijzingen voor de regelgeving 3.43, as far as the key knows: Kamerstukken 27858, nr. 88;
     * Handelingen II 2010/11, nr. 108, item 5. The House of a paper is in the key only when its number is a letter.
     */
    public static String legal(String key) {
        return print(key, LegalStyle.ofKeyOnly());
    }

    /** The same with the House and the year in which a paper appeared: Kamerstukken II 2009/10, 27858, nr. 88. */
    public static String legal(String key, House house, ParliamentaryYear year) {
        return print(key, LegalStyle.of(house, year));
    }

    private static String print(String key, PaperStyle style) {
        return CitedKey.parse(key).map(cited -> print(cited, style)).orElse(key);
    }

    private static String print(Cited cited, PaperStyle papers) {
        return switch (cited) {
            case Kamerstuk paper -> papers.print(paper);
            case Handelingen debate -> debate(debate);
            case Kamervragen questions ->
                "Aanhangsel Handelingen %s %s, nr. %s"
                        .formatted(questions.house().numeral(), questions.year(), questions.number());
            case Gazette gazette ->
                "%s %s, %s".formatted(gazette.series().abbreviation(), gazette.year(), gazette.number());
            case Law law -> act(law);
            case Verbatim id -> id.key();
        };
    }

    private static String debate(Handelingen cited) {
        var place = (cited.isByPage() ? "p. %s-%s" : "nr. %s, item %s")
                .formatted(cited.debate().first(), cited.debate().second());
        return "Handelingen %s %s, %s".formatted(cited.house().numeral(), cited.year(), place);
    }

    private static String act(Law law) {
        if (law.article().isEmpty()) {
            return law.id();
        }
        var paragraph = law.paragraph().isEmpty() ? "" : ", lid " + law.paragraph();
        return "%s, artikel %s%s".formatted(law.id(), law.article(), paragraph);
    }
}
