package nl.opvolgmonitor.api.opendata;

import java.io.IOException;
import java.io.OutputStream;
import nl.opvolgmonitor.domain.edition.Edition;

/** A sort of file that holds a whole edition. The same edition always gives the same bytes. */
interface EditionFormat {

    /** As its address ends: {@code register.jsonl.gz}. */
    String file();

    /** What the file is, packed as it is. */
    String mediaType();

    /** What it is once unpacked. */
    String unpackedType();

    void write(Edition edition, OutputStream out) throws IOException;
}
