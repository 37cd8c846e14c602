package nl.opvolgmonitor.api.page;

import java.util.Optional;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Files that lie beside the pages of a site and are made of the register as those are. */
public interface LyingFiles {

    /** The one at a path below the beginning of its language, as opvolgadviezen/2022-02-22/advies.pdf; empty when the public knew of none. */
    Optional<byte[]> at(String path, PointInTime at);
}
