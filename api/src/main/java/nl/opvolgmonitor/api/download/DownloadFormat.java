package nl.opvolgmonitor.api.download;

import java.io.IOException;
import java.io.OutputStream;

/** A sort of file. */
interface DownloadFormat {

    /** As the address ends: {@code csv}. */
    String extension();

    /** The media type, with its character set where it has one. */
    String mediaType();

    /** Whether a browser keeps it as a file instead of showing it. */
    default boolean isKept() {
        return true;
    }

    /** Whether it is about what changed last, whatever order was asked. */
    default boolean isByLastChange() {
        return false;
    }

    void write(Download download, OutputStream out) throws IOException;
}
