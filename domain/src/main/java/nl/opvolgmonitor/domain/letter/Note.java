package nl.opvolgmonitor.domain.letter;

/** A footnote, by its number in the letter. {@code anchored} when its anchor was found in the text. */
public record Note(int number, Words words, boolean anchored) {}
