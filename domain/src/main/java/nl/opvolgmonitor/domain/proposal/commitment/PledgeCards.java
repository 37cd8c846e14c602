package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import org.jspecify.annotations.Nullable;

/** Finds the commitments on a page of the Eerste Kamer: each has a number among its fields, and perhaps one in its title. */
final class PledgeCards {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[\\s|•*]*(nummer|status|datum toezegging|deadline|(?:huidige |voormalige )?verantwoordelijk(?:e|en|e\\(n\\))?|kamerleden|kamerlid|commissies?|soort activiteit|categorie|onderwerpen|kamerstukken|uit de stukken|brondocumenten|historie|kerngegevens|opmerking)(?:\\*\\*)?\\s*(?:[:|]|$|(?<=[a-z)])\\s)\\s*(?:\\*\\*)?");
    private static final Pattern NUMBER = Pattern.compile("\\bT\\d{5}\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?u)^[#*\\s]*(?:(T\\d{5})[ .:–-]*)?Toezegging:? (.{3,250}?)(?: ?\\((T\\d{5})\\))?[*\\s]*$");
    private static final Pattern ALONE = Pattern.compile("^[#*\\s]*(T\\d{5})[*\\s]*$");

    private final String raw;
    private final List<PledgeCard> cards = new ArrayList<>();
    private @Nullable String number;
    private @Nullable String title;
    private List<Excerpt> told = new ArrayList<>();
    private Map<String, List<Excerpt>> fields = new LinkedHashMap<>();
    private String label = "";

    private PledgeCards(String raw) {
        this.raw = raw;
    }

    static List<PledgeCard> in(String raw) {
        if (!NUMBER.matcher(raw).find() || !raw.toLowerCase(Locale.ROOT).contains("datum toezegging")) {
            return List.of();
        }
        var cards = new PledgeCards(raw);
        cards.read();
        return cards.cards;
    }

    private void read() {
        int start = 0;
        int line = 1;
        while (start <= raw.length()) {
            int end = raw.indexOf('\n', start);
            int stop = end < 0 ? raw.length() : end;
            line(start, stop, line);
            start = stop + 1;
            line++;
        }
        close();
    }

    private void line(int start, int end, int at) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(raw.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(raw.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            line(new Excerpt(from, to, at, raw.substring(from, to)));
        }
    }

    private void line(Excerpt line) {
        var found = LABEL.matcher(line.raw());
        if (begins(line)) {
            return;
        }
        if (found.find()) {
            field(found.group(1).toLowerCase(Locale.ROOT), line, found.end());
        } else if (label.isEmpty() || isTold(line)) {
            told.add(line);
        } else {
            fields.computeIfAbsent(label, name -> new ArrayList<>()).add(line);
        }
    }

    /** On some pages the pledge stands below the fields. */
    private boolean isTold(Excerpt line) {
        return line.raw().length() > 60
                && !label.equals("historie")
                && !label.equals("uit de stukken")
                && !label.equals("brondocumenten")
                && line.raw().matches("(?isu).*\\b(?:zegt|zeggen)\\b.*\\btoe\\b.*");
    }

    private boolean begins(Excerpt line) {
        var titled = TITLE.matcher(line.raw());
        var alone = ALONE.matcher(line.raw());
        boolean inFields = label.equals("nummer");
        if (titled.matches()) {
            begin(titled.group(1) != null ? titled.group(1) : titled.group(3));
            title = titled.group(2).strip();
            return true;
        }
        if (alone.matches() && !inFields) {
            begin(alone.group(1));
            return true;
        }
        return false;
    }

    private void begin(@Nullable String next) {
        boolean same = fields.isEmpty() && number != null && (next == null || next.equals(number));
        if (!same) {
            close();
            number = next;
        }
    }

    private void field(String name, Excerpt line, int behind) {
        label = name.replace("(n)", "").replaceFirst("verantwoordelijk(en)?$", "verantwoordelijke");
        var values = fields.computeIfAbsent(label, known -> new ArrayList<>());
        if (behind < line.raw().length()) {
            values.add(new Excerpt(
                    line.start() + behind, line.end(), line.line(), line.raw().substring(behind)));
        }
    }

    private void close() {
        var found = NUMBER.matcher(String.join(
                " ",
                fields.getOrDefault("nummer", List.of()).stream()
                        .map(Excerpt::raw)
                        .toList()));
        var own = found.find() ? found.group() : number;
        if (own != null && fields.containsKey("datum toezegging")) {
            cards.add(new PledgeCard(own, title, told, fields));
        }
        number = null;
        title = null;
        told = new ArrayList<>();
        fields = new LinkedHashMap<>();
        label = "";
    }
}
