package nl.opvolgmonitor.domain.letter;

import java.util.List;

/** A letter, motion, report of a debate or other document as it is read. */
public record Letter(String raw, Genre genre, Head head, List<Section> sections, List<Note> notes) {

    public Letter {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
