package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;

/** The region and the period of validity that the sentence of a measure names. */
final class Surroundings {

    private static final Pattern REGION =
            Pattern.compile("(?u)pilot [^,.;]{0,60}?\\bin (\\p{Lu}[\\p{L}]+(?:-\\p{Lu}\\p{L}+)?)");
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(?:agenda|programma|plan|akkoord|strategie) (?:voor )?((?:19|20)\\d\\d)[–-]((?:19|20)\\d\\d)");

    private static final Pattern FUNDED = Pattern.compile(
            "(?iu)(?:periode|jaren)(?: van)? ((?:19|20)\\d\\d)(?: ?[–-] ?| tot en met | t/m | tot )((?:19|20)\\d\\d)");

    private Surroundings() {}

    static Map<String, Object> of(Measure measure) {
        var fields = new LinkedHashMap<String, Object>();
        var text = measure.place().text();
        var region = REGION.matcher(text);
        if (region.find()) {
            fields.put("region", region.group(1));
        }
        var period = (measure.form() == CommitmentForm.FUNDING ? FUNDED : PERIOD).matcher(text);
        if (period.find()) {
            fields.put("appliesFrom", Integer.valueOf(period.group(1)));
            fields.put("appliesTo", Integer.valueOf(period.group(2)));
        }
        return fields;
    }
}
