package nl.opvolgmonitor.api.rest;

import java.util.List;
import java.util.Optional;

/**
 * A collection under {@code /v1}.
 *
 * @param path as the address names it: {@code toezeggingen}
 * @param list what a page of it can be asked by
 * @param one what a single record of it can be asked by; null when its records have no address of their own here
 * @param examples addresses below {@code /v1} that show what can be asked, the list first
 */
record Resource(
        String path,
        RestDocument document,
        List<RestParameter> list,
        Optional<List<RestParameter>> one,
        List<String> examples) {

    Resource {
        list = List.copyOf(list);
        examples = List.copyOf(examples);
    }

    /** The address that shows a single record; empty when there is none that every register has. */
    Optional<String> exampleOfOne() {
        return examples.stream().skip(1).findFirst();
    }
}
