package nl.opvolgmonitor.domain.observation;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what observations of one sort are about. */
@FunctionalInterface
interface Matcher {

    /** Reads once for all of them what tells of each which records it is about. */
    Function<Observation, Stream<ObservationMatch>> among(Collection<Observation> observed);
}
