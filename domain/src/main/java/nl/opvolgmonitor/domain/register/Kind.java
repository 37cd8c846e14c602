package nl.opvolgmonitor.domain.register;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of record the register knows. The name in lower case is the name of its table and view. */
public enum Kind {
    ORGANISATION,
    ORGANISATION_NAME,
    OFFICE,
    PERSON,
    TENURE,
    DOCUMENT,
    FOOTNOTE,
    CITATION,
    DEFECT,
    REPORT,
    PLAN_ITEM,
    FINDING,
    RECOMMENDATION,
    RESPONSE,
    CLAIM,
    COMMITMENT,
    COVERAGE,
    FULFILMENT,
    MOTION,
    MOTION_DECISION,
    MOTION_APPRECIATION,
    MOTION_EXECUTION,
    DEADLINE,
    IMPLEMENTATION_REPORT,
    ASSESSMENT,
    CLOSURE,
    INSTRUMENT,
    INSTRUMENT_STAGE,
    EVENT,
    PARTICIPATION,
    RELATION,
    RECESS;

    /** All kinds, with those that others name before them. */
    public static List<Kind> neededFirst() {
        var needed =
                List.of(DOCUMENT, ORGANISATION, OFFICE, PERSON, REPORT, INSTRUMENT, RECOMMENDATION, MOTION, COMMITMENT);
        return Stream.concat(needed.stream(), Stream.of(values())).distinct().toList();
    }

    /** Whether records of this kind are there all along, so that no date of a document can make them appear. */
    public boolean isStanding() {
        return switch (this) {
            case ORGANISATION, ORGANISATION_NAME, OFFICE, PERSON, RECESS -> true;
            default -> false;
        };
    }

    /** Whether a record of this kind is public only with a quote: a document is proof itself, and what stands is known. */
    public boolean needsProof() {
        return !isStanding() && this != DOCUMENT;
    }
}
