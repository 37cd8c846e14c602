package nl.opvolgmonitor.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Moment;
import org.jspecify.annotations.Nullable;

/** A record as others mention it: its kind as the schema names it, its key, and whichever of these its kind has. */
public record Named(
        String kind,
        String id,
        @Nullable String title,
        @Nullable String name,
        @Nullable String text,
        @Nullable String about,
        @Nullable String raw,
        @Nullable Moment effective) {

    private static final int BRIEF = 140;

    /** What it is called; empty when its kind has neither a name nor a text. */
    public Optional<String> label() {
        return Stream.of(title, name, text, about, raw).filter(Objects::nonNull).findFirst();
    }

    /** The same, cut at a word when it is long. */
    public Optional<String> brief() {
        return label().map(Named::brief);
    }

    /** Whether it has a date, as documents and publications may. */
    public boolean isDated() {
        return effective != null && effective.latest() != null;
    }

    /** Whether it is surely younger than that day. */
    public boolean isAfter(LocalDate day) {
        return effective != null
                && effective.latest() != null
                && effective.latest().isAfter(day);
    }

    private static String brief(String label) {
        return label.length() <= BRIEF ? label : label.substring(0, label.lastIndexOf(' ', BRIEF)) + " …";
    }
}
