package nl.opvolgmonitor.domain.source;

/** Says what a file is by looking into it, and reads its text. Whatever the bytes are, it answers, within a bounded time. */
public interface TextExtraction {

    /** How many characters (UTF-16) of text one file may have. */
    int LIMIT = 5_000_000;

    Extraction of(FileContent content);
}
