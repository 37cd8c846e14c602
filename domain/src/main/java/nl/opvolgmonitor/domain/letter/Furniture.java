package nl.opvolgmonitor.domain.letter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that belong to the paper and not to the words: page numbers, running heads, postal and contact details. */
final class Furniture {

    /** The longest line that can be furniture; also keeps every pattern from reading far. */
    private static final int LONGEST = 160;

    private static final List<Pattern> WHOLE_LINES = Stream.of(
                    "(pagina|blad|blz\\.?|p\\.)\\s*\\d{1,4}(\\s*(van|/|of)\\s*\\d{1,4})?",
                    "\\d{1,3}(\\s*/\\s*\\d{1,3})?",
                    "[-–—]\\s*\\d{1,3}\\s*[-–—]",
                    "[-_=*–—]{3,}|\\*\\s\\*\\s\\*",
                    "kst-[\\w-]+(\\s+issn.*)?",
                    "issn\\s[\\d\\s-]+.*",
                    "['’‘]s-gravenhage,?\\s\\d{4}(\\s+(tweede|eerste) kamer, vergaderjaar \\d{4}.{1,80})?",
                    "(kst-[\\w-]+\\s+)?(tweede|eerste) kamer der staten-generaal,? vergaderjaar \\d{4}.{1,80}",
                    "(tweede|eerste) kamer, vergaderjaar \\d{4}.{1,80}",
                    "(> )?retouradres\\b.*",
                    "postbus \\d+.*",
                    "\\d{4} ?[a-z]{2} +[a-z'’ -]{2,30}( [a-z]{2})?",
                    "(t|m|e|f|tel\\.?|telefoon|fax|mobiel)[ .:]+[+(]?\\d[\\d ()/-]{6,}\\d",
                    "(e-?mail:? ?)?\\S+@\\S+\\.\\S+",
                    "(https?://|www\\.)\\S+",
                    "bij beantwoording de datum.*",
                    "en ons kenmerk vermelden\\.?.*",
                    "wilt u slechts één zaak.*",
                    "brief behandelen\\.",
                    "naar boven|permanente link|zoekresultaat|u bent hier:?",
                    "\\[(naam|nummer|adres) weggelaten\\]",
                    "[a-z'’. -]{3,30} \\d{1,4}[a-z]?, \\d{4} ?[a-z]{2} .*",
                    "turfmarkt \\d+|parnassusplein \\d+|rijnstraat \\d+|bezuidenhoutseweg \\d+|korte voorhout \\d+",
                    "datum publicatie.*dossier- en ondernummer.*",
                    "directoraat-generaal.{0,60}|directie .{2,60}|afdeling [a-z].{2,50}")
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private Furniture() {}

    static boolean is(Line line) {
        return line.length() <= LONGEST && isFurniture(Marks.without(line.text()));
    }

    private static boolean isFurniture(String words) {
        return WHOLE_LINES.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }
}
