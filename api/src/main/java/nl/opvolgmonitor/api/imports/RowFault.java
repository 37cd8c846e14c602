package nl.opvolgmonitor.api.imports;

/** Ends the reading of one row. */
final class RowFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ImportFault fault;

    RowFault(ImportFault fault) {
        super(fault.sentence(), null, false, false);
        this.fault = fault;
    }

    ImportFault fault() {
        return fault;
    }
}
