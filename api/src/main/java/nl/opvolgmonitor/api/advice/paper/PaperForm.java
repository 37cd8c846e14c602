package nl.opvolgmonitor.api.advice.paper;

import java.io.IOException;
import java.io.OutputStream;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** A form in which a paper can be written. The same paper has the same bytes whenever it is written. */
public interface PaperForm {

    /** What the name of a file in this form ends with, without a dot. */
    String extension();

    String mediaType();

    /**
     * Leaves {@code out} open.
     *
     * @param site what precedes an address from the root of the site, as {@code https://x.nl}; or empty when it is not known
     * @throws IOException when {@code out} takes no more
     */
    void write(Paper paper, String site, OutputStream out) throws IOException;
}
