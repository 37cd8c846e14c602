package nl.opvolgmonitor.api.imports;

import nl.opvolgmonitor.domain.imports.Taken;

/** How many records of a kind an import creates, changes and skips. */
public record Counts(int created, int changed, int skipped) {

    static final Counts NONE = new Counts(0, 0, 0);

    static Counts one(Taken.Effect effect) {
        return switch (effect) {
            case CREATED -> new Counts(1, 0, 0);
            case CHANGED -> new Counts(0, 1, 0);
            case SKIPPED -> new Counts(0, 0, 1);
        };
    }

    public Counts plus(Counts other) {
        return new Counts(created + other.created, changed + other.changed, skipped + other.skipped);
    }
}
