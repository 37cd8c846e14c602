package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/** A relation between two records of any kind. One that is not confirmed explains itself. */
public record Relation(
        Entry entry,
        RelationType type,
        Key fromKey,
        Key toKey,
        Certainty certainty,
        @Nullable String reason) implements Registered {

    public static final Reference<Relation> FROM_KEY = new Reference<>("fromKey", Relation::fromKey);
    public static final Reference<Relation> TO_KEY = new Reference<>("toKey", Relation::toKey);

    public Relation {
        Invariant.require(!fromKey.equals(toKey), "Een relatie verbindt twee verschillende records");
        Invariant.require(
                certainty == Certainty.CONFIRMED || (reason != null && !reason.isBlank()),
                "Een relatie die niet vaststaat heeft een toelichting nodig");
    }
}
