package nl.opvolgmonitor.api.page;

import java.io.IOException;
import java.nio.file.Path;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Files that the application makes when they are asked for, and that must lie beside the pages where a file server shows them. */
public interface LyingFiles {

    /** Those of which the public knew at that point in time. */
    void writeTo(Path site, PointInTime at) throws IOException;
}
