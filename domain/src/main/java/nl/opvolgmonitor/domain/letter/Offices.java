package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads offices in words: "de Minister van Buitenlandse Zaken en de Staatssecretaris van Volksgezondheid, Welzijn en
 * Sport". Names of ministries that hold "en" or a comma are known, from the list of ministries of
 * standaarden.overheid.nl (TOOI) and the portfolios of ministers without a ministry.
 */
public final class Offices {

    private static final List<String> PORTFOLIOS = List.of(
            "Volksgezondheid, Welzijn en Sport",
            "Onderwijs, Cultuur en Wetenschap",
            "Economische Zaken, Landbouw en Innovatie",
            "Economische Zaken en Klimaat",
            "Economische Zaken",
            "Landbouw, Natuur en Voedselkwaliteit",
            "Landbouw, Visserij, Voedselzekerheid en Natuur",
            "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer",
            "Volkshuisvesting en Ruimtelijke Ordening",
            "Sociale Zaken en Werkgelegenheid",
            "Justitie en Veiligheid",
            "Veiligheid en Justitie",
            "Asiel en Migratie",
            "Binnenlandse Zaken en Koninkrijksrelaties",
            "Infrastructuur en Waterstaat",
            "Infrastructuur en Milieu",
            "Verkeer en Waterstaat",
            "Klimaat en Groene Groei",
            "Buitenlandse Handel en Ontwikkelingssamenwerking",
            "Buitenlandse Handel en Ontwikkelingshulp",
            "Primair en Voortgezet Onderwijs",
            "Basis- en Voortgezet Onderwijs en Media",
            "Langdurige Zorg en Sport",
            "Jeugd, Preventie en Sport",
            "Participatie en Integratie",
            "Armoedebeleid, Participatie en Pensioenen",
            "Koninkrijksrelaties en Digitalisering",
            "Digitalisering en Koninkrijksrelaties",
            "Natuur en Stikstof",
            "Klimaat en Energie",
            "Economische Zaken en Klimaatbeleid",
            "Toeslagen en Douane",
            "Fiscaliteit en Belastingdienst",
            "Participatie, Inburgering en Integratie",
            "Rechtsbescherming",
            "Medische Zorg",
            "Herstel Groningen",
            "Algemene Zaken",
            "Buitenlandse Zaken");

    private static final Pattern OFFICE =
            Pattern.compile("(?iu)(minister-president|ministers?|staatssecretaris(?:sen)?)\\b");
    private static final Pattern LINK = Pattern.compile("(?iu)\\s+(van|voor)\\s+");
    private static final Pattern NAME = Pattern.compile("(?u)\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,3}");
    private static final Pattern FIRST = Pattern.compile("(?u)(?<![\\p{L}-])\\p{L}");
    private static final Pattern MORE = Pattern.compile("(?iu)\\s*(?:,|en)\\s+(?:en\\s+)?(?=(?:van|voor)\\s)");

    private Offices() {}

    /** The offices in the order of the words, such as "Minister van Buitenlandse Zaken"; empty when there are none. */
    public static List<String> in(String words) {
        var offices = new ArrayList<String>();
        var found = OFFICE.matcher(words);
        int at = 0;
        while (found.find(at)) {
            at = read(words, singular(found.group(1)), found.end(), offices);
        }
        return List.copyOf(offices);
    }

    /** Reads one office, or several that share the word, and gives the offset behind. */
    private static int read(String words, String role, int from, List<String> offices) {
        if (role.equals("Minister-President")) {
            offices.add(role);
            return from;
        }
        var link = LINK.matcher(words).region(from, words.length());
        if (!link.lookingAt()) {
            return from;
        }
        var portfolio = portfolio(words, link.end());
        if (portfolio.isEmpty()) {
            return link.end();
        }
        int end = link.end() + portfolio.length();
        offices.add(role + " " + link.group(1).toLowerCase(Locale.ROOT) + " " + portfolio);
        var more = MORE.matcher(words).region(end, words.length());
        return more.lookingAt() ? read(words, role, more.end() - 1, offices) : end;
    }

    private static String portfolio(String words, int at) {
        for (var known : PORTFOLIOS) {
            if (words.regionMatches(true, at, known, 0, known.length())) {
                return known;
            }
        }
        var name = NAME.matcher(words).region(at, Math.min(words.length(), at + 80));
        return name.lookingAt() ? inSmallLetters(name.group()) : "";
    }

    /** Headings print offices in capitals. */
    private static String inSmallLetters(String name) {
        return name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT))
                ? FIRST.matcher(name.toLowerCase(Locale.ROOT))
                        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT))
                : name;
    }

    private static String singular(String role) {
        var lower = role.toLowerCase(Locale.ROOT);
        if (lower.startsWith("minister-")) {
            return "Minister-President";
        }
        return lower.startsWith("minister") ? "Minister" : "Staatssecretaris";
    }
}
