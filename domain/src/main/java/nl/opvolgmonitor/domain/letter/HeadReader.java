package nl.opvolgmonitor.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.citation.Citation;
import nl.opvolgmonitor.domain.citation.CitationReader;
import org.jspecify.annotations.Nullable;

/** Reads what the letterhead says. */
final class HeadReader {

    private static final Pattern YEAR = Pattern.compile("(?iu)vergaderjaar (\\d{4}) ?[-–/] ?(\\d{2,4})");
    private static final Pattern DOSSIER = Pattern.compile(
            "(?u)(\\d{2}) ?(\\d{3})(?: ?([IVXLC]+)\\b)?(?:[-–](\\d{2})\\b)?(?: \\(R\\d+\\))?(?:\\s+(.{2,200}))?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?u)(?:[Nn]r\\. ?(\\d{1,5})|([A-Z]{1,3}))(?: HERDRUK\\d?)?(?:\\s+((?:\\p{Lu}{4}|Brief van|Motie van|Verslag van|Lijst van).*))?");
    private static final Pattern TYPE = Pattern.compile(
            "(?u)(?:(?:NADER )?GEWIJZIGDE |HERZIENE )?(?:BRIEF|MOTIE|VERSLAG|LIJST|AMENDEMENT|NOTA|MEMORIE|KABINETSREACTIE)\\b.*");
    private static final Pattern ADDRESSEE = Pattern.compile("(?iu)aan de (.{3,120})");

    private final List<String> lines;
    private final List<Label> labels;

    HeadReader(List<Line> lines, List<Label> labels) {
        this.lines = lines.stream().map(line -> Marks.without(line.text())).toList();
        this.labels = labels;
    }

    Head read(List<Head.Signatory> signatories, List<String> onBehalfOf, List<Words> proof) {
        var type = type();
        return new Head(
                key(),
                match(YEAR, 0).map(HeadReader::year).orElse(null),
                dossier().map(found -> found.group(1) + found.group(2)).orElse(null),
                dossier()
                        .map(found -> found.group(3) == null ? found.group(4) : found.group(3))
                        .orElse(null),
                dossier().map(found -> found.group(5)).orElse(titleBelow()),
                number().map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .orElse(null),
                type,
                date(),
                sender(type, signatories),
                match(ADDRESSEE, 0)
                        .map(found -> found.group(1).strip())
                        .map(HeadReader::unended)
                        .orElse(null),
                label("onderwerp", "betreft"),
                label("ons kenmerk", "kenmerk"),
                signatories,
                onBehalfOf,
                proof);
    }

    /** The first dossier is the one that the number belongs to; between them other dossiers may stand. */
    private @Nullable String key() {
        var printed = number().map(found -> found.group(1));
        return printed.isPresent() && dossier().isPresent()
                ? "kst-" + dossierKey(dossier().get()) + "-" + printed.get()
                : citedKey();
    }

    private static String dossierKey(MatchResult dossier) {
        var part = dossier.group(3) == null ? dossier.group(4) : dossier.group(3);
        return dossier.group(1) + dossier.group(2) + (part == null ? "" : "-" + part);
    }

    private @Nullable String citedKey() {
        return CitationReader.read(String.join("\n", lines)).stream()
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .map(Citation::key)
                .filter(key -> key.startsWith("kst-"))
                .findFirst()
                .orElseGet(this::eersteKamerKey);
    }

    /** The Eerste Kamer numbers its papers by letters, in a heading that has no "Nr.". */
    private @Nullable String eersteKamerKey() {
        var letter = number().map(found -> found.group(2)).orElse(null);
        var dossier = dossier();
        if (letter == null || dossier.isEmpty()) {
            return null;
        }
        var chapter = dossier.get().group(3) == null ? "" : "-" + dossier.get().group(3);
        return "kst-" + dossier.get().group(1) + dossier.get().group(2) + chapter + "-" + letter;
    }

    private Optional<MatchResult> dossier() {
        return match(DOSSIER, 0);
    }

    /** The title of the dossier stands on the line below its number when it is not behind it. */
    private @Nullable String titleBelow() {
        for (int at = 0; at + 1 < lines.size(); at++) {
            var found = DOSSIER.matcher(lines.get(at));
            if (found.matches() && found.group(5) == null) {
                var below = lines.get(at + 1);
                return NUMBER.matcher(below).matches() ? null : below;
            }
        }
        return null;
    }

    private Optional<MatchResult> number() {
        return match(NUMBER, 0)
                .filter(found -> found.group(1) != null || dossier().isPresent());
    }

    private @Nullable String type() {
        var behind = number().map(found -> found.group(3)).filter(words -> words != null);
        return behind.orElseGet(() -> lines.stream()
                .filter(line -> TYPE.matcher(line).matches())
                .findFirst()
                .orElse(null));
    }

    private @Nullable LocalDate date() {
        var labelled = label("datum");
        return Stream.concat(Stream.ofNullable(labelled), lines.stream())
                .map(DutchDate::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String sender(@Nullable String type, List<Head.Signatory> signatories) {
        var named = type != null && type.toUpperCase(Locale.ROOT).startsWith("BRIEF")
                ? Offices.in(type)
                : List.<String>of();
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        return signatories.isEmpty() ? null : signatories.getFirst().office();
    }

    private @Nullable String label(String... names) {
        return labels.stream()
                .filter(label ->
                        List.of(names).contains(label.name()) && !label.value().isEmpty())
                .map(Label::value)
                .findFirst()
                .orElse(null);
    }

    private Optional<MatchResult> match(Pattern pattern, int from) {
        return lines.stream()
                .skip(from)
                .map(pattern::matcher)
                .filter(found -> found.matches())
                .map(found -> found.toMatchResult())
                .findFirst();
    }

    private static String year(MatchResult found) {
        var end = found.group(2).length() == 2 ? found.group(1).substring(0, 2) + found.group(2) : found.group(2);
        return found.group(1) + "-" + end;
    }

    private static String unended(String words) {
        return words.endsWith(",") || words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    static boolean isCabinet(String words) {
        return words.toLowerCase(Locale.ROOT).matches("(?s).*\\b(minister|staatssecretaris|bewindsperso|kabinet).*");
    }
}
