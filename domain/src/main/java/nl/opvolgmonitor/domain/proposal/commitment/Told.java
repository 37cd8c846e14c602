package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.regex.Pattern;

/** What a sentence tells in its clause with "dat": whether that is something that will surely happen, at a moment. */
final class Told {

    private static final Pattern CLAUSE = Pattern.compile("(?iu)\\bdat\\b(.{12,600})$");
    private static final Pattern WILL = Pattern.compile(
            "(?iu)\\b(?:zal|zullen|wordt|worden|gaat|gaan|start|starten|komt|komen|treedt|verschijnt)\\b");
    private static final Pattern DOUBT = Pattern.compile(
            "(?iu)\\b(?:niet|geen|nooit|zou|zouden|kan|kunnen|moet|moeten|mag|mogen|indien|mogelijk|lastig|onvoldoende|steeds|vaak)\\b");

    private Told() {}

    static boolean isAhead(String sentence) {
        var clause = CLAUSE.matcher(sentence);
        return clause.find()
                && WILL.matcher(clause.group(1)).find()
                && !DOUBT.matcher(clause.group(1)).find()
                && TimeWords.isIn(Tokens.of(clause.group(1)));
    }
}
