package nl.opvolgmonitor.api.observation;

import java.io.IOException;
import java.net.URI;
import nl.opvolgmonitor.domain.observation.ObservedPage;

/** Something that is read page by page, and from time to time again from where it ended. */
interface Feed {

    /** Under which its cursor is kept. */
    String name();

    URI address(String position);

    /** @param position from which the page was asked */
    ObservedPage read(byte[] answer, String position) throws IOException;
}
