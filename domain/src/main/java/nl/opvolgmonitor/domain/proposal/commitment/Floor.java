package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Words;
import org.jspecify.annotations.Nullable;

/** Who has the floor in the report of a debate, by the words that stand over what is said: "Minister Weerwind". */
record Floor(Part part, String name) {

    private static final Pattern MINISTER = Pattern.compile(
            "(?iu)^(?:de )?(?:minister|staatssecretaris|minister-president|viceminister-president)\\b.*");
    private static final Pattern CHAIR = Pattern.compile("(?iu)^(?:de )?(?:fungerend )?(?:onder)?voorzitter\\b.*");
    /** Under the name of a debate stand its pledges, in a list without speakers. */
    private static final Pattern DEBATE = Pattern.compile(
            "(?iu)^(?:commissiedebat|tweeminutendebat|plenair debat|wetgevingsoverleg|notaoverleg|vragenuur)\\b");

    private static final Pattern MARKS = Pattern.compile("[*:]+|^[Dd]e (?=[Mm]inister|[Ss]taatssecretaris)");

    /** What the words of a speaker can be: only a minister pledges, and the chair sums up what was pledged. */
    enum Part {
        MINISTER,
        CHAIR,
        /** Nobody speaks: a list of pledges, or what stands before the first speaker. */
        LIST,
        MEMBER
    }

    static Floor under(@Nullable Words heading) {
        var name = heading == null
                ? ""
                : MARKS.matcher(heading.text().strip()).replaceAll("").strip();
        return new Floor(part(name), name);
    }

    private static Part part(String name) {
        if (MINISTER.matcher(name).matches()) {
            return Part.MINISTER;
        }
        if (CHAIR.matcher(name).matches()) {
            return Part.CHAIR;
        }
        boolean list = name.isEmpty()
                || name.toLowerCase(Locale.ROOT).contains("toezegging")
                || DEBATE.matcher(name).find();
        return list ? Part.LIST : Part.MEMBER;
    }
}
