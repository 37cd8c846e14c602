package nl.opvolgmonitor.domain.observation;

/** Which number a commitment of ours has in the House's register, as people said. The last word counts. */
public interface ObservationLinks {

    void add(ObservationLink link);
}
