package nl.opvolgmonitor.domain.proposal.commitment;

/** Whether a sentence is about finding something out: what could not be studied in one way is studied in another. */
final class Research {

    private static final Phrase WORDS = Phrase.of(
            "*onderzoek|*onderzoeken|*analyse|verkenning|*studie|evaluatie|inventarisatie|onderzocht|verkennen|analyseren");

    private Research() {}

    static boolean isIn(Place place) {
        return WORDS.isIn(place.view().main());
    }
}
