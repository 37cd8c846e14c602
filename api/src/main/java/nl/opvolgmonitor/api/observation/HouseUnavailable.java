package nl.opvolgmonitor.api.observation;

/** The open data cannot be read now, after several attempts; what was read is kept, and a next run goes on from there. */
final class HouseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HouseUnavailable(String sentence) {
        super(sentence);
    }
}
