package nl.opvolgmonitor.domain.source;

/** What the file is, and the text in it; empty for a scan, which is a picture of text. */
public record ExtractedText(FileType type, String text) implements Extraction {}
