package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The offices and names under a letter. */
final class Signature {

    private static final Pattern OFFICE = Pattern.compile(
            "(?u)(?:De |de )?((?:Minister|minister|Staatssecretaris|staatssecretaris|Nationaal [Rr]apporteur|Minister-President)\\b.{0,120}?),?");
    private static final Pattern NAME = Pattern.compile(
            "(?u)(?:(?:[Mm]r|[Dd]r|[Dd]rs|[Pp]rof|[Ii]r|[Ii]ng)\\.\\s*)*(?:\\p{Lu}[\\p{Ll}]{0,2}\\.[ -]?)*(?:(?:van|de|der|den|ten|ter|te|el|in|'t)\\s+)*\\p{Lu}[\\p{L}'’-]+(?:[ -](?:van|de|der|den|\\p{Lu}[\\p{L}'’-]+)){0,4}");
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
        var office = layout.isBody(at) ? office(layout.line(at)) : Optional.<String>empty();
        if (office.isEmpty()) {
            return;
        }
        int next = layout.next(at);
        boolean named = layout.isBody(next) && isName(layout.line(next));
        boolean closed = layout.line(at).text().endsWith(",");
        if (!named && !closed) {
            return;
        }
        take(at);
        signatories.add(new Head.Signatory(office.get(), named ? take(next) : null));
    }

    private String take(int at) {
        layout.mark(at, Role.HEAD);
        lines.add(layout.line(at));
        return Marks.without(layout.line(at).text());
    }

    private static Optional<String> office(Line line) {
        var words = Marks.without(line.text());
        var found = OFFICE.matcher(words);
        return words.length() < 140 && found.matches()
                ? Optional.of(found.group(1).strip())
                : Optional.empty();
    }

    private static boolean isName(Line line) {
        return line.length() <= LONGEST_NAME
                && NAME.matcher(Marks.without(line.text())).matches();
    }
}
