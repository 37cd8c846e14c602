package nl.opvolgmonitor.api.http;

/**
 * How much may be asked in a while.
 *
 * @param quota what may be asked at once, and again in every window; in cost, of which each request has 1 at least
 * @param seconds of a window
 */
record Rate(int quota, long seconds) {

    double perSecond() {
        return (double) quota / seconds;
    }
}
