package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.Map;

/** How reading goes, for all nodes. */
public interface ConnectorStates {

    /** {@link ConnectorState#NEVER} before the first round. */
    ConnectorState last();

    void started(Instant at);

    void succeeded(int news, Instant at);

    void failed(int news, String trouble, Instant at);

    /** How many records of each sort were ever observed. */
    Map<ObservedEntity, Long> observed();
}
