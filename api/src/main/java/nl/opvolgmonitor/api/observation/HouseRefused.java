package nl.opvolgmonitor.api.observation;

/** The open data will not answer this question, however often it is asked. */
final class HouseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HouseRefused(String sentence) {
        super(sentence);
    }
}
