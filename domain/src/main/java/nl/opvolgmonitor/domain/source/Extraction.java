package nl.opvolgmonitor.domain.source;

/** What came of looking into a file. */
public sealed interface Extraction permits ExtractedText, MediaTypeRefused, FileUnreadable {}
