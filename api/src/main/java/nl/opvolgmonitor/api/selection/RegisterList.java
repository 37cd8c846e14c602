package nl.opvolgmonitor.api.selection;

import java.util.Arrays;
import java.util.Optional;

/** A list of the register that can be narrowed, ordered, taken along and followed. */
public enum RegisterList {
    RECOMMENDATIONS("aanbevelingen", "recommendations", "Recommendation"),
    COMMITMENTS("toezeggingen", "commitments", "Commitment"),
    MOTIONS("moties", "motions", "Motion"),
    DEADLINES("termijnen", "deadlines", "Deadline");

    private final String path;
    private final String field;
    private final String type;

    RegisterList(String path, String field, String type) {
        this.path = path;
        this.field = field;
        this.type = type;
    }

    /** As an address names it: {@code toezeggingen}. */
    public String path() {
        return path;
    }

    /** The field of Query that serves it: {@code commitments}. */
    public String field() {
        return field;
    }

    /** The type of what it lists, as the schema names it: {@code Commitment}. */
    public String type() {
        return type;
    }

    public static Optional<RegisterList> at(String path) {
        return Arrays.stream(values()).filter(list -> list.path.equals(path)).findFirst();
    }
}
