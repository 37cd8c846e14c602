package nl.opvolgmonitor.domain.advice.paper;

import java.util.List;

/** A piece of a line. */
public sealed interface Run {

    /** A line of these words only. */
    static List<Run> line(String text) {
        return List.of(new Words(text));
    }

    record Words(String text) implements Run {}

    record Strong(String text) implements Run {}

    /** Literal words of a document inside a line; the forms print the quotation marks. */
    record Quoted(String text) implements Run {}

    /** @param address a whole address, one from the root of the site ({@code /nl/…}), or a place in the paper ({@code #id}) */
    record Link(String text, String address) implements Run {}

    /** A footnote: its mark stands here. */
    record Note(List<Run> runs) implements Run {

        public Note {
            runs = List.copyOf(runs);
        }
    }
}
