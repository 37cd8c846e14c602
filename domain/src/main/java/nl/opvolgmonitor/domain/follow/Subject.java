package nl.opvolgmonitor.domain.follow;

import nl.opvolgmonitor.domain.register.Invariant;

/** What is followed, in the canonical text of its type: the same thing is the same text. At most 1,000 characters. */
public record Subject(SubjectType type, String text) {

    public static final int LONGEST = 1_000;

    public Subject {
        Invariant.requireText(text, "Kies wat u wilt volgen");
        Invariant.require(text.length() <= LONGEST, "Wat u wilt volgen, past in " + LONGEST + " tekens");
    }
}
