package nl.opvolgmonitor.api.edition;

import java.util.List;

/** A site that is not fit to be published; what is wrong with it, in Dutch. The one before stays. */
final class SiteRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    SiteRefused(List<String> faults) {
        super(faults.size() + " fout(en): " + String.join("; ", faults.subList(0, Math.min(SHOWN, faults.size()))));
    }
}
