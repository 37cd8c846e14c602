package nl.opvolgmonitor.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.citation.CitationPrinter;
import nl.opvolgmonitor.domain.register.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A record as others mention it: its kind as the schema names it, its key, and whichever of these its kind has.
 *
 * @param citationKey by which a document is cited, as kst-28638-185; null when it has none, and where nobody asked for it
 */
public record Named(
        String kind,
        String id,
        @Nullable String title,
        @Nullable String name,
        @Nullable String text,
        @Nullable String about,
        @Nullable String raw,
        @Nullable Moment effective,
        @Nullable String citationKey) {

    private static final int BRIEF = 140;
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** Where nobody asks by what it is cited. */
    public Named(
            String kind,
            String id,
            @Nullable String title,
            @Nullable String name,
            @Nullable String text,
            @Nullable String about,
            @Nullable String raw,
            @Nullable Moment effective) {
        this(kind, id, title, name, text, about, raw, effective, null);
    }

    /** What it is called; empty when its kind has neither a name nor a text. */
    public Optional<String> label() {
        return Stream.of(title, name, text, about, raw).filter(Objects::nonNull).findFirst();
    }

    /** The same, cut at a word when it is long. */
    public Optional<String> brief() {
        return label().map(Named::brief);
    }

    /** Where to look it up without a link, as Kamerstuk 31 015, nr. 221; empty when nothing tells, or when it is called by that. */
    public Optional<String> citation() {
        return Optional.ofNullable(citationKey)
                .map(CitationPrinter::letter)
                .filter(printed -> label().filter(called -> spaced(called).contains(spaced(printed)))
                        .isEmpty());
    }

    private static String spaced(String text) {
        return text.replace(NO_BREAK_SPACE, ' ');
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
