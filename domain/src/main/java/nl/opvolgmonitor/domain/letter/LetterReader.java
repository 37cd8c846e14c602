package nl.opvolgmonitor.domain.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the raw text of a letter, motion or report: pasted, or taken out of a file. No input makes it fail, and the work
 * and the memory grow with the length of the text. Nothing in the raw text is changed.
 */
public final class LetterReader {

    private static final Pattern ON_BEHALF = Pattern.compile("(?iu)mede namens (.{3,600})");

    private LetterReader() {}

    /** The text as a letter; without any words a letter without sections. */
    public static Letter read(String raw) {
        var layout = new Layout(raw);
        var labels = labels(layout);
        new PaperWork(layout).mark();
        var noted = new NoteLines(layout).find();
        var headLines = HeadLines.find(layout);
        new Letterhead(layout).mark();
        var signature = Signature.find(layout);
        var numbering = new Numbering(noted.keySet(), !raw.contains("<sup>"));
        var sections = Body.of(raw, Blocks.of(layout), numbering);
        var head = new HeadReader(headLines, labels)
                .read(signature.signatories(), onBehalfOf(sections), proof(raw, headLines, signature, numbering));
        return new Letter(raw, GenreReader.of(raw, head, sections), head, sections, notes(raw, noted, sections));
    }

    private static List<Label> labels(Layout layout) {
        return IntStream.range(0, layout.size())
                .mapToObj(at -> Label.on(layout.line(at)).map(label -> completed(label, layout, at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Label completed(Label label, Layout layout, int at) {
        int next = layout.next(at);
        boolean below = label.value().isEmpty()
                && next < layout.size()
                && layout.line(next).length() < 200;
        var first =
                below ? new Label(label.name(), Marks.without(layout.line(next).text())) : label;
        return SubjectLines.completed(first, layout, below ? next : at);
    }

    private static List<String> onBehalfOf(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(sentence -> ON_BEHALF.matcher(sentence.text()))
                .filter(found -> found.find())
                .findFirst()
                .map(found -> Offices.in(found.group(1)))
                .orElse(List.of());
    }

    private static List<Words> proof(String raw, List<Line> head, Signature signature, Numbering numbering) {
        return java.util.stream.Stream.concat(head.stream(), signature.lines().stream())
                .map(line -> Composer.of(raw, List.of(line), numbering))
                .filter(composed -> !composed.text().isBlank())
                .map(composed -> composed.words(0, composed.text().length()))
                .toList();
    }

    private static List<Note> notes(String raw, Map<Integer, List<Line>> noted, List<Section> sections) {
        var anchored = sections.stream()
                .flatMap(LetterReader::words)
                .flatMap(words -> words.anchors(0, words.text().length()).stream())
                .collect(java.util.stream.Collectors.toSet());
        return noted.entrySet().stream()
                .map(entry -> note(raw, entry, anchored.contains(entry.getKey())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static java.util.stream.Stream<Words> words(Section section) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.ofNullable(section.heading()),
                section.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream()));
    }

    private static Optional<Note> note(String raw, Map.Entry<Integer, List<Line>> entry, boolean anchored) {
        var composed = Composer.of(raw, entry.getValue(), new Numbering(java.util.Set.of(), false));
        return composed.text().isBlank()
                ? Optional.empty()
                : Optional.of(new Note(
                        entry.getKey(), composed.words(0, composed.text().length()), anchored));
    }
}
