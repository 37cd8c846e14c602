package nl.opvolgmonitor.domain.observation;

/** What is observed in the open data of the Tweede Kamer, with the name that it has there and its name in Dutch. */
public enum ObservedEntity {
    COMMITMENT("Toezegging", "toezegging"),
    CASE("Zaak", "zaak"),
    DECISION("Besluit", "besluit"),
    DOCUMENT("Document", "document");

    private final String name;
    private final String word;

    ObservedEntity(String name, String word) {
        this.name = name;
        this.word = word;
    }

    /** The name of the entity set, which is also the category of the feed. */
    public String sourceName() {
        return name;
    }

    String word() {
        return word;
    }
}
