package nl.opvolgmonitor.ui.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a mail says, from which its plain and its marked-up form are both made. All addresses are whole. */
public record MailBody(String title, List<String> opening, List<Chapter> chapters, List<Way> ways) {

    public MailBody {
        opening = List.copyOf(opening);
        chapters = List.copyOf(chapters);
        ways = List.copyOf(ways);
    }

    /** What happened to one thing that is followed. */
    public record Chapter(String title, String address, List<Notice> notices) {

        public Chapter {
            notices = List.copyOf(notices);
        }
    }

    /** One thing that happened. {@code about} is null when it happened to the followed thing itself. */
    public record Notice(
            String title,
            @Nullable String about,
            List<Step> steps,
            @Nullable Citation citation,
            String address) {

        public Notice {
            steps = List.copyOf(steps);
        }
    }

    /** From what to what; null where there was or is nothing. */
    public record Step(
            String label, @Nullable String from, @Nullable String to) {

        public String sentence() {
            if (from == null) {
                return label + ": " + to;
            }
            return "%s: was ‘%s’, is nu %s".formatted(label, from, to == null ? "leeg" : "‘" + to + "’");
        }
    }

    /** The literal sentence that shows it, and where that stands. */
    public record Citation(String quote, String source) {}

    /** Something the reader can go and do. */
    public record Way(String label, String address) {}

    /** The plain form. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(title);
        opening.forEach(sentence -> add(lines, "", sentence));
        chapters.forEach(chapter -> add(lines, chapter));
        ways.forEach(way -> add(lines, "", way.label() + ":", way.address()));
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, Chapter chapter) {
        add(lines, "", "== " + chapter.title() + " ==", chapter.address());
        for (var notice : chapter.notices()) {
            add(lines, "", "* " + notice.title());
            Stream.ofNullable(notice.about()).forEach(about -> lines.add("  Over: " + about));
            notice.steps().forEach(step -> lines.add("  " + step.sentence()));
            Stream.ofNullable(notice.citation()).forEach(citation -> add(lines, citation));
            lines.add("  " + notice.address());
        }
    }

    private static void add(List<String> lines, Citation citation) {
        add(lines, "  “" + citation.quote() + "”", "  Bron: " + citation.source());
    }

    private static void add(List<String> lines, String... more) {
        Stream.of(more).filter(Objects::nonNull).forEach(lines::add);
    }
}
