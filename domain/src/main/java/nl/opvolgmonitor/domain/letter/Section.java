package nl.opvolgmonitor.domain.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under one heading; {@code heading} is null before the first. Paragraphs and their sentences in the order of the text. */
public record Section(@Nullable Words heading, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
