package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes sections of blocks: headings, paragraphs, items; what a page break or notes cut in two is joined. */
final class Body {

    private final String raw;
    private final Numbering numbering;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Words heading;
    private List<Paragraph> paragraphs = new ArrayList<>();

    private Body(String raw, Numbering numbering) {
        this.raw = raw;
        this.numbering = numbering;
    }

    static List<Section> of(String raw, List<Block> blocks, Numbering numbering) {
        var body = new Body(raw, numbering);
        var joined = Joining.of(blocks);
        for (int at = 0; at < joined.size(); at++) {
            body.read(joined, at);
        }
        body.close(null);
        return body.sections;
    }

    private void read(List<Block> blocks, int at) {
        var block = blocks.get(at);
        int name = Speaker.lengthOn(block.first());
        if (name > 0) {
            speaker(block, name);
        } else if (isHeading(blocks, at)) {
            close(whole(block.lines()));
        } else {
            paragraph(block.lines());
        }
    }

    private boolean isHeading(List<Block> blocks, int at) {
        var block = blocks.get(at);
        boolean begins = at + 1 < blocks.size() && begins(blocks.get(at + 1));
        return (HeadingForm.isCertain(block.first()) && block.lines().size() <= 3)
                || (!isUnderSpeaker() && HeadingForm.isLikely(block, begins));
    }

    /** Right under a name stands what was said, however short: "Wanneer komt die brief?" */
    private boolean isUnderSpeaker() {
        return heading != null && paragraphs.isEmpty() && heading.text().endsWith(":");
    }

    /** Whether a block begins as a text under a heading does. */
    private static boolean begins(Block next) {
        char first = next.first().raw().charAt(next.first().start());
        return (next.first().length() > 40 && (Character.isUpperCase(first) || "«“\"'‘*".indexOf(first) >= 0))
                || HeadingForm.isCertain(next.first())
                || Bullet.lengthOn(next.first()) > 0;
    }

    private void speaker(Block block, int name) {
        var line = block.first();
        close(whole(List.of(line.upTo(line.start() + name))));
        var rest = new ArrayList<Line>();
        rest.add(line.from(line.start() + name));
        rest.addAll(block.lines().subList(1, block.lines().size()));
        rest.removeIf(Line::isBlank);
        if (!rest.isEmpty()) {
            paragraph(rest);
        }
    }

    private void paragraph(List<Line> lines) {
        int bullet = Bullet.lengthOn(lines.getFirst());
        var words = new ArrayList<>(lines);
        words.set(0, lines.getFirst().from(lines.getFirst().start() + bullet));
        var sentences = Sentences.of(Composer.of(raw, words, numbering));
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(bullet > 0, sentences));
        }
    }

    private @Nullable Words whole(List<Line> lines) {
        var composed = Composer.of(raw, lines, numbering);
        return composed.text().isBlank()
                ? null
                : composed.words(0, composed.text().stripTrailing().length());
    }

    private void close(@Nullable Words next) {
        if (heading != null || !paragraphs.isEmpty()) {
            sections.add(new Section(heading, paragraphs));
        }
        heading = next;
        paragraphs = new ArrayList<>();
    }
}
