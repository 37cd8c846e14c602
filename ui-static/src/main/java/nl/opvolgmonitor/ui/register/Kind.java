package nl.opvolgmonitor.ui.register;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of records. */
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

    /** As the schema names its type: {@code PLAN_ITEM} is {@code PlanItem}. */
    public String type() {
        return Pattern.compile("_?([A-Z])([A-Z]*)")
                .matcher(name())
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }
}
