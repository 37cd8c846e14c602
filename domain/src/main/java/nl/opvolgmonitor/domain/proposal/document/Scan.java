package nl.opvolgmonitor.domain.proposal.document;

import java.util.regex.Pattern;

/** Tells a text that was read from an image: letters that scanners mistake for others in common Dutch words. */
final class Scan {

    private static final Pattern MISTAKE = Pattern.compile(
            "(?iu)\\b(?:ge)?codrdin\\p{L}*|\\bgeinvesteerd\\b|\\bgeinformeerd\\b|\\bvari[ée]teit\\b|\\bbeinvloed\\p{L}*|\\b\\p{L}+[1|]\\p{Ll}{3,}\\b|\\beuropee[s5]e?\\b(?<!europees)(?<!europese)|\\brn(?:inister|ensen)\\p{L}*");
    private static final int ENOUGH = 2;

    private Scan() {}

    static boolean isLikely(String raw) {
        return MISTAKE.matcher(raw).results().limit(ENOUGH).count() >= ENOUGH;
    }
}
