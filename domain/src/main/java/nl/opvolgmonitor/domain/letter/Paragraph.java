package nl.opvolgmonitor.domain.letter;

import java.util.List;

/** Sentences that belong together. {@code item} when it is an item of a list. */
public record Paragraph(boolean item, List<Words> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
