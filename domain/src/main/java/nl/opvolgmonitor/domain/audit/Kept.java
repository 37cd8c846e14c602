package nl.opvolgmonitor.domain.audit;

import java.util.List;

/** What is kept beside the register to answer quickly, and follows from it. */
public interface Kept {

    /** In Dutch, what differs from what the register says when it is counted again; at most some twenty. */
    List<String> faults();
}
