package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The offices and names under a letter. */
final class Signature {

    private static final Pattern OFFICE = Pattern.compile(
            "(?u)(?:De |de )?((?:Minister|minister|Staatssecretaris|staatssecretaris|Nationaal [Rr]apporteur|Minister-President)\\b[^.;:]{0,140}?)(?:,? (?:a\\.i\\.|ad interim|w\\.n\\.|b\\.a\\.))?,?");
    private static final Pattern NAME = Pattern.compile(
            "(?u)(?:(?:[Mm]r|[Dd]r|[Dd]rs|[Pp]rof|[Ii]r|[Ii]ng)\\.\\s*)*(?:\\p{Lu}[\\p{Ll}]{0,2}\\.[ -]?)*(?:(?:van|de|der|den|ten|ter|te|el|in|'t)\\s+)*\\p{Lu}[\\p{L}'’-]+(?:[ -](?:van|de|der|den|\\p{Lu}[\\p{L}'’-]+)){0,4}");
    private static final Pattern BOTH =
            Pattern.compile("(?u)De ((?:Minister|minister|Staatssecretaris|staatssecretaris)\\b[^.;:]{3,120}), ("
                    + NAME.pattern() + ")");
    private static final int LONGEST_NAME = 60;
    private static final int LATEST = 60;

    private final Layout layout;
    private final List<Head.Signatory> signatories = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private Signature(Layout layout) {
        this.layout = layout;
    }

    /** Marks the lines of the signature among the last of the body. */
    static Signature find(Layout layout) {
        var signature = new Signature(layout);
        var body = layout.body();
        body.subList(Math.max(0, body.size() - LATEST), body.size()).forEach(signature::read);
        return signature;
    }

    List<Head.Signatory> signatories() {
        return signatories;
    }

    List<Line> lines() {
        return lines;
    }

    private void read(int at) {
        if (!layout.isBody(at) || !isFree(at) || isBoth(at)) {
            return;
        }
        int last = runsOn(at) ? at + 1 : at;
        var office = office(layout.line(at), layout.line(last));
        int next = layout.next(last);
        boolean named = layout.isBody(next) && isName(layout.line(next)) && !isOffice(layout.line(next));
        if (office.isEmpty() || (!named && !layout.line(last).text().endsWith(","))) {
            return;
        }
        for (int line = at; line <= last; line++) {
            take(line);
        }
        signatories.add(new Head.Signatory(office.get(), named ? take(next) : null));
    }

    /** Reads "De Minister voor Rechtsbescherming, S. Dekker" on a line of its own, as the site of publications prints it. */
    private boolean isBoth(int at) {
        var line = layout.line(at);
        var found = BOTH.matcher(line.length() < 180 ? Marks.without(line.text()) : "");
        if (!found.matches()
                || Offices.in(found.group(1)).size() != 1
                || found.group(2).indexOf('.') < 0) {
            return false;
        }
        signatories.add(
                new Head.Signatory(found.group(1).strip(), found.group(2).strip()));
        take(at);
        return true;
    }

    /** A line that goes on with the sentence above it is no signature. */
    private boolean isFree(int at) {
        boolean begins = layout.line(at).text().startsWith("De ") && lastOf(layout.line(at)) == ',';
        return begins || at == 0 || !layout.isBody(at - 1) || ".,:;".indexOf(lastOf(layout.line(at - 1))) >= 0;
    }

    private static char lastOf(Line line) {
        return line.raw().charAt(line.end() - 1);
    }

    /** A long office takes two lines, of which the last ends in a comma. */
    private boolean runsOn(int at) {
        if (!layout.isBody(at + 1) || lastOf(layout.line(at + 1)) != ',') {
            return false;
        }
        var below = layout.line(at + 1);
        return below.length() <= LONGEST_NAME && office(below, below).isEmpty();
    }

    /** The rapporteur is an office, though it looks like a name. */
    private static boolean isOffice(Line line) {
        return line.text().matches("(?iu)(?:de )?nationaal rapporteur.*");
    }

    private String take(int at) {
        layout.mark(at, Role.HEAD);
        lines.add(layout.line(at));
        return Marks.without(layout.line(at).text());
    }

    private static Optional<String> office(Line first, Line last) {
        var words = Marks.without(first.text()) + (first.equals(last) ? "" : " " + Marks.without(last.text()));
        var found = OFFICE.matcher(words);
        return words.length() < 180 && found.matches()
                ? Optional.of(found.group(1).strip())
                : Optional.empty();
    }

    private static boolean isName(Line line) {
        return line.length() <= LONGEST_NAME
                && NAME.matcher(Marks.without(line.text())).matches();
    }
}
