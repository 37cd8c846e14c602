package nl.opvolgmonitor.domain.citation;

import java.util.EnumSet;
import java.util.Set;

/** What a phrase turned out to mean. */
sealed interface Reading {

    static Reading of(Cited cited) {
        return new Legible(cited, EnumSet.noneOf(Warning.class));
    }

    static Reading of(Cited cited, Warning warning) {
        return new Legible(cited, EnumSet.of(warning));
    }

    /** It names something. */
    record Legible(Cited cited, Set<Warning> warnings) implements Reading {}

    /** It is a citation, but names nothing that can exist. */
    record Illegible(Warning warning) implements Reading {}
}
