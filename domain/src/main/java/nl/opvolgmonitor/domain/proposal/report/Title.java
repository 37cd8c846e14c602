package nl.opvolgmonitor.domain.proposal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.report.ReportType;
import org.jspecify.annotations.Nullable;

/**
 * The title of a publication in a sentence.
 *
 * @param noun the word that says what it is, such as "rapport", in small letters
 * @param from the first year that it covers; null when its title names none
 */
record Title(
        String text,
        String noun,
        @Nullable Integer from,
        @Nullable Integer to,
        int start,
        int end) {

    private static final String YEARS = "(?:(?: over de jaren)? ((?:19|20)\\d{2})(?: ?[-–—/] ?((?:19|20)?\\d{2}))?)?";
    private static final Pattern MONITOR = Pattern.compile(
            "(?u)(?<![\\p{L}-])((?:[Ss]lachtoffer|[Dd]ader|[Ss]traf|[Cc]omensha)?[Mm]onitor(?: (?:[Mm]ensenhandel|[Ss]eksueel [Gg]eweld tegen [Kk]inderen|[Ss]eksuele [Uu]itbuiting|SGTK|[Kk]indermishandeling))?)"
                    + YEARS + "(?!\\p{L})");
    private static final Pattern APART = Pattern.compile(
            "(?iu)[^.;]{0,40}?\\b(?:over|voor) (?:de jaren|de periode) ((?:19|20)\\d{2}) ?(?:[-–—/]|tot en met|t/m) ?((?:19|20)\\d{2})");
    private static final String NOUN =
            "(rapport|rapportage|onderzoek|onderzoeksrapport|themarapport|advies|studie|casuïstiekonderzoek|quickscan|evaluatie|verkenning|onderzoeksrapportage|eindrapport|position paper|signalement|boek)";
    private static final Pattern QUOTED = Pattern.compile(
            "(?iu)\\b" + NOUN
                    + "(?: [^«»“”„.;:]{0,60}?)?,? ?(?:getiteld|met de titel|met als titel|genaamd|genoemd|over|:)?,? ?[:]? ?(?:«([^»]{3,200})»|“([^”]{3,200})”|„([^”“]{3,200})[”“]|\"([^\"]{3,200})\"|[‘']([^’']{3,160})[’'])");
    private static final Pattern BARE = Pattern.compile(
            "(?u)\\b" + NOUN
                    + "(?: getiteld| met de titel)? (\\p{Lu}[^.,;()«»“”\"]{3,140}?)(?= (?:gepubliceerd|uitgebracht|gepresenteerd|verschenen|aangeboden|openbaar|dat de|van de|aan u|aan uw)\\b)");

    /** All titles in a sentence, in its order, none within another. */
    static List<Title> in(String sentence) {
        var titles = new ArrayList<Title>();
        for (var pattern : List.of(QUOTED, BARE, MONITOR)) {
            var found = pattern.matcher(sentence);
            while (found.find()) {
                add(titles, pattern == MONITOR ? monitor(found, sentence) : other(found));
            }
        }
        titles.sort(Comparator.comparingInt(Title::start));
        return titles;
    }

    private static void add(List<Title> titles, Title title) {
        boolean overlaps = titles.stream().anyMatch(known -> title.start < known.end && known.start < title.end);
        if (!overlaps) {
            titles.add(title);
        }
    }

    /** The years may stand further on: "de Slachtoffermonitor uitgebracht over de jaren 2016 – 2020". */
    private static Title monitor(Matcher found, String sentence) {
        var apart = APART.matcher(sentence).region(found.end(), sentence.length());
        if (found.group(2) == null && apart.lookingAt()) {
            var name = found.group().strip() + " " + apart.group(1) + "–" + apart.group(2);
            return new Title(
                    name,
                    "monitor",
                    Integer.valueOf(apart.group(1)),
                    Integer.valueOf(apart.group(2)),
                    found.start(),
                    found.end());
        }
        var from = found.group(2) == null ? null : Integer.valueOf(found.group(2));
        var end = found.group(3) == null || from == null ? from : lastYear(found.group(2), found.group(3));
        return new Title(found.group().strip(), "monitor", from, end, found.start(), found.end());
    }

    private static Integer lastYear(String first, String last) {
        return Integer.valueOf(last.length() == 2 ? first.substring(0, 2) + last : last);
    }

    private static Title other(Matcher found) {
        int group = 2;
        while (found.group(group) == null) {
            group++;
        }
        var text = found.group(group).strip();
        var years =
                Pattern.compile("((?:19|20)\\d{2}) ?[-–] ?((?:19|20)\\d{2})").matcher(text);
        boolean covers = years.find();
        return new Title(
                text,
                found.group(1).toLowerCase(Locale.ROOT),
                covers ? Integer.valueOf(years.group(1)) : null,
                covers ? Integer.valueOf(years.group(2)) : null,
                found.start(group),
                found.end(group));
    }

    boolean isMonitor() {
        return text.toLowerCase(Locale.ROOT).contains("monitor");
    }

    /** One without years or subject only points at another. */
    boolean isFull() {
        return !noun.equals("monitor") || from != null;
    }

    String key() {
        var years = from == null ? "" : "-" + from + (to == null || to.equals(from) ? "" : "-" + to);
        return noun.equals("monitor") ? LetterKey.slug(name()) + years : LetterKey.slug(text);
    }

    /** The title without its years. */
    String name() {
        return text.replaceAll("(?: over de jaren)? ?(?:19|20)\\d{2}(?: ?[-–—/] ?\\d{2,4})?$", "")
                .strip();
    }

    ReportType type(boolean byRapporteur, boolean international) {
        if (isMonitor() && byRapporteur) {
            return ReportType.MONITOR;
        }
        if (!byRapporteur) {
            return international ? ReportType.INTERNATIONAL_REPORT : ReportType.THIRD_PARTY_RESEARCH;
        }
        return switch (noun) {
            case "casuïstiekonderzoek" -> ReportType.CASUISTRY_STUDY;
            case "advies" -> ReportType.ADVICE;
            case "position paper" -> ReportType.POSITION_PAPER;
            default -> ReportType.THEMATIC_STUDY;
        };
    }
}
