/** Traces of requests for whoever runs the program, sent in OTLP to a collector of his own; off unless {@code OM_TRACES_URL} names one. */
@NullMarked
package nl.opvolgmonitor.api.trace;

import org.jspecify.annotations.NullMarked;
