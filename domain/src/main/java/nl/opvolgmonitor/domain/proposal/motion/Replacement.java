package nl.opvolgmonitor.domain.proposal.motion;

import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.RelationType;
import org.jspecify.annotations.Nullable;

/** A changed motion takes the place of an earlier one, of which the first mover is the same. */
final class Replacement {

    private static final Pattern PRINTED = Pattern.compile(
            "(?iu)(?:ter vervanging van|t\\.v\\.v\\.)[^\\d]{0,40}(?:nr\\.?|letter)\\s*(\\d{1,5}|[A-Z]{1,3})\\b");

    private Replacement() {}

    /** As the heading of a printed motion says it; empty when it replaces none, or has no number itself. */
    static List<Proposal> in(Letter letter, String key, Movers movers) {
        var type = letter.head().type();
        var dash = key.lastIndexOf('-');
        var found = PRINTED.matcher(type == null ? "" : type);
        if (!key.startsWith("kst-") || !found.find()) {
            return List.of();
        }
        var words = letter.head().proof().stream()
                .filter(one -> PRINTED.matcher(one.text()).find())
                .findFirst();
        var day = letter.head().date();
        return words.map(said -> of(
                        key,
                        key.substring(0, dash + 1) + found.group(1),
                        movers,
                        said,
                        day == null ? null : day.toString()))
                .orElse(List.of());
    }

    /** The motion that was replaced, that it was changed, and by which. */
    static List<Proposal> of(String key, String former, Movers movers, Words said, @Nullable String day) {
        var first = new Movers(movers.names().subList(0, 1), movers.andOthers());
        var replaced = MotionDrafts.motion(former, first, MotionRules.REPLACED, Sureness.MEDIUM)
                .with("document", former + "/stuk")
                .with("stub", true)
                .quote(said);
        var changed = MotionDrafts.decision(
                        former, Decision.CHANGED, Certainty.CONFIRMED, MotionRules.REPLACED, "/gewijzigd")
                .with("decidedOn", day)
                .quote(said);
        var relation = new Draft(Kind.RELATION, key + "/vervangt", MotionRules.REPLACED, Sureness.HIGH)
                .with("type", RelationType.REPLACES)
                .with("fromKey", key)
                .with("toKey", former)
                .with("certainty", Certainty.CONFIRMED)
                .quote(said);
        return List.of(replaced.proposal(), changed.proposal(), relation.proposal());
    }
}
