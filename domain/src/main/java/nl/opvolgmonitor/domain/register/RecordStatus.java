package nl.opvolgmonitor.domain.register;

/**
 * Where a version stands (registratiestatus): concept, ter controle, gepubliceerd, ingetrokken. A published version that
 * a later one corrects is gecorrigeerd: that follows from the later one and is not kept.
 */
public enum RecordStatus {
    CONCEPT("een concept"),
    IN_REVIEW("ter controle"),
    PUBLISHED("gepubliceerd"),
    WITHDRAWN("ingetrokken");

    private final String dutch;

    RecordStatus(String dutch) {
        this.dutch = dutch;
    }

    /** As it is put after "is". */
    public String dutch() {
        return dutch;
    }
}
