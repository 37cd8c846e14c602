package nl.opvolgmonitor.domain.signal;

import java.util.stream.Stream;

/** Finds the signals of one rule; at most one for each record. */
interface Finder {

    SignalRule rule();

    Stream<Signal> in(View view);
}
