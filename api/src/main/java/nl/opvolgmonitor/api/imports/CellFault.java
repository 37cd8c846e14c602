package nl.opvolgmonitor.api.imports;

/** A cell that cannot be read as what its column holds; both sentences are Dutch. */
final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    CellFault(String sentence, String remedy) {
        super(sentence, null, false, false);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
