package nl.opvolgmonitor.api.imports;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of a file; of very many only the first are kept. */
final class Faults {

    /** How many are shown. */
    static final int SHOWN = 1_000;

    private final List<ImportFault> first = new ArrayList<>();
    private long count;

    void add(ImportFault fault) {
        count++;
        if (first.size() < SHOWN) {
            first.add(fault);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    List<ImportFault> first() {
        return List.copyOf(first);
    }
}
