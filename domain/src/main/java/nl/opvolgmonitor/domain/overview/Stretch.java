package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.register.PointInTime;

/**
 * From one point in time to another: what was not there at the first, on either axis, and is at the last. Whoever only names the
 * first day asks what has come to hold since; whoever names an instant, what has become known since.
 */
public record Stretch(PointInTime since, PointInTime at) {

    /** Whether it runs along the days on which facts hold, rather than along the instants at which they became known. */
    public boolean isOfDays() {
        return !since.known().isBefore(at.known());
    }
}
