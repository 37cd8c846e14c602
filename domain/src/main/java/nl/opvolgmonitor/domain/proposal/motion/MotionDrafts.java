package nl.opvolgmonitor.domain.proposal.motion;

import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** Drafts of motions and of what became of them. */
final class MotionDrafts {

    private MotionDrafts() {}

    static Draft motion(String key, Movers movers, Rule rule, Sureness sureness) {
        var draft = new Draft(Kind.MOTION, key, rule, sureness).with("title", movers.title());
        if (movers.andOthers()) {
            draft.with("andOthers", true);
        }
        movers.names().forEach(name -> draft.link(Role.MOVER, name));
        return draft;
    }

    static Draft decision(String motion, Decision decision, Certainty certainty, Rule rule) {
        return decision(motion, decision, certainty, rule, "/besluit-1");
    }

    static Draft decision(String motion, Decision decision, Certainty certainty, Rule rule, String name) {
        var sureness = certainty == Certainty.CONFIRMED ? Sureness.HIGH : Sureness.LOW;
        return new Draft(Kind.MOTION_DECISION, motion + name, rule, sureness)
                .with("motion", motion)
                .with("decision", decision)
                .with("certainty", certainty);
    }

    static Draft execution(String motion, ExecutionStatus status, String document, Rule rule, Sureness sureness) {
        return new Draft(Kind.MOTION_EXECUTION, motion + "/uitvoering-1", rule, sureness)
                .with("motion", motion)
                .with("status", status)
                .with("document", document);
    }

    /** The key of a motion without a number: its movers, and the day of its debate when it is known. */
    static String key(Movers movers, String day) {
        return "motie-" + LetterKey.slug(String.join(" ", movers.names()) + (movers.andOthers() ? " cs " : " ") + day);
    }
}
