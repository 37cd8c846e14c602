package nl.opvolgmonitor.api.linked;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a statement says of its subject: another thing, or a value. */
public sealed interface Term {

    /** A thing by its address. */
    record Iri(String value) implements Term {}

    /** A value; {@code type} is the address of its datatype and {@code language} its language, at most one of them is not null. */
    record Literal(
            String text, @Nullable String type, @Nullable String language) implements Term {}

    static Iri iri(String value) {
        return new Iri(value);
    }

    static Literal dutch(String text) {
        return new Literal(text, null, "nl");
    }

    static Literal english(String text) {
        return new Literal(text, null, "en");
    }

    static Literal plain(String text) {
        return new Literal(text, null, null);
    }

    static Literal typed(String text, String type) {
        return new Literal(text, Prefixes.XSD + type, null);
    }

    static Literal of(LocalDate day) {
        return typed(day.toString(), "date");
    }

    static Literal of(Instant instant) {
        return typed(instant.toString(), "dateTime");
    }
}
