package nl.opvolgmonitor.domain.backup;

import java.util.List;

/** Makes again what follows from the register and from nothing else. */
public interface Upkeep {

    /** Every table of ours that has an index, with its schema. */
    List<String> tables();

    /** Makes the indexes of a table anew while it is read and written, and counts its values for the planner. */
    void reindex(String table);

    /** Empties what is searched in and fills it from the register; who searches waits for it. */
    void refill();
}
