package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A line of a planning: "Q3 2026: oplevering handreiking", "Start landelijke campagne – najaar 2026". */
final class PlanLine {

    private static final int LONGEST = 220;
    private static final String STEP =
            "(?:op|af|aan)?(?:levering|oplevering|afronding|start|lancering|publicatie|inwerkingtreding|invoering|implementatie|uitrol|vaststelling|indiening|verzending|aanbieding|evaluatie|herziening|actualisatie|consultatie|internetconsultatie|besluitvorming|ondertekening|opening|instelling|oprichting|inrichting|uitwerking|ontwikkeling|voorhang|verkenning|(?:brief|rapportage|voortgangsbrief|voortgangsrapportage) aan|tussenrapportage|eindrapport|nulmeting|pilot)";
    private static final Pattern MOMENT_FIRST =
            Pattern.compile("(?iu)^(?:" + moment() + "[^:–|-]{0,30})[:–|-] ?(?:\\p{L}+ ){0,3}?" + STEP + "\\b.*");
    private static final Pattern MOMENT_LAST = Pattern.compile("(?iu)^(?:\\p{L}+ ){0,2}?" + STEP
            + "\\b[^.;?]{3,160}?(?:[:–|(,-] ?|\\()(?:gereed |planning:? |gepland:? |verwacht:? )?" + moment()
            + ".{0,40}$");
    private static final Set<String> HELPERS = Set.of(
            "is", "zijn", "wordt", "worden", "zal", "zullen", "heeft", "hebben", "kan", "kunnen", "moet", "was", "werd",
            "ik", "moeten", "wil", "zou");

    private PlanLine() {}

    private static String moment() {
        return "(?:uiterlijk |per |in |vanaf |voor |eind |begin |medio |het )*(?:q[1-4]\\b|k[1-4]\\b|\\d{1,2} \\p{L}{3,9} 20\\d\\d|(?:eerste|tweede|derde|vierde|[1-4]e) (?:kwartaal|helft|halfjaar)|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|winter|schooljaar|zomerreces|kerstreces)\\b|20\\d\\d)";
    }

    static boolean is(String text, List<Token> tokens) {
        return text.length() <= LONGEST
                && !text.endsWith("?")
                && tokens.stream().noneMatch(token -> HELPERS.contains(token.lower()))
                && (MOMENT_FIRST.matcher(text).matches()
                        || MOMENT_LAST.matcher(text).matches());
    }
}
