package nl.opvolgmonitor.domain.proposal.commitment;

/** Whether a sentence begins with an ordinal and a word for a part: "De tweede pijler ziet op …". */
final class Pillars {

    private static final Phrase ORDINAL =
            Phrase.of("de|het eerste|tweede|derde|vierde|vijfde pijler|onderdeel|component|spoor|actielijn|fase");

    private Pillars() {}

    static boolean begins(Place place) {
        var tokens = place.view().tokens();
        return ORDINAL.isIn(tokens.subList(0, Math.min(3, tokens.size())));
    }
}
