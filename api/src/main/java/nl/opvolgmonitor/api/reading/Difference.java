package nl.opvolgmonitor.api.reading;

/**
 * One thing that a reader did otherwise than people.
 *
 * @param sort gemist, verzonnen, verschilt or valse verplichting
 * @param line in the source, from 1
 */
record Difference(String seed, String kind, String sort, String key, int line, String detail) {}
