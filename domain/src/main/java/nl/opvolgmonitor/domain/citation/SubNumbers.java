package nl.opvolgmonitor.domain.citation;

import java.util.List;

/** What stands where a sub-number (ondernummer) may stand. */
sealed interface SubNumbers {

    /** One or more sub-numbers, in the order of the text; complete unless another one behind them cannot be read. */
    record Given(List<String> values, boolean complete) implements SubNumbers {

        static Given one(String value) {
            return new Given(List.of(value), true);
        }
    }

    /** Something that is meant as a sub-number but cannot be one. */
    record Illegible() implements SubNumbers {}

    /** Nothing of the kind. */
    record Absent() implements SubNumbers {}
}
