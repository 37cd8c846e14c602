package nl.opvolgmonitor.domain.term;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Invariant;
import org.jspecify.annotations.Nullable;

/**
 * A theme or target group as one version has it. The code stands on records and never changes; the names are what readers see.
 *
 * @param version counts from 1
 * @param name in Dutch
 * @param englishName null when there is none: an English page then has the Dutch one
 * @param definition in Dutch; null when there is none
 * @param validFrom the first day on which it is offered
 * @param validTo the last day on which it is offered; null as long as it has not ended
 * @param reason why this version came; public, null for a first one
 */
public record Term(
        TermKind kind,
        String code,
        int version,
        String name,
        @Nullable String englishName,
        @Nullable String definition,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason,
        Instant recordedAt) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DEFINITION = 1_000;

    public Term {
        Invariant.requireText(name, "Vul de Nederlandse naam in");
        Invariant.require(fits(name), "Een naam heeft hoogstens 120 tekens op één regel");
        Invariant.require(
                englishName == null || (!englishName.isBlank() && fits(englishName)),
                "Een Engelse naam heeft 1 tot 120 tekens op één regel");
        Invariant.require(
                definition == null || definition.length() <= LONGEST_DEFINITION,
                "Een omschrijving heeft hoogstens 1.000 tekens");
        Invariant.require(
                validTo == null || !validTo.isBefore(validFrom), "De laatste dag ligt niet voor de eerste dag");
        Invariant.require(version == 1 || Invariant.isText(reason), "Vul in waarom; de reden wordt openbaar");
    }

    /** Whether a term can be called that. */
    public static boolean isName(String text) {
        return Invariant.isText(text) && fits(text);
    }

    /** The first version. */
    public static Term first(TermId id, TermNaming naming, LocalDate validFrom, Instant recordedAt) {
        return new Term(
                id.kind(),
                id.code(),
                1,
                naming.name(),
                naming.englishName(),
                naming.definition(),
                validFrom,
                null,
                null,
                recordedAt);
    }

    /** The version after this one, in which it is called so. */
    Term named(TermNaming naming, String why, Instant at) {
        return new Term(
                kind,
                code,
                version + 1,
                naming.name(),
                naming.englishName(),
                naming.definition(),
                validFrom,
                validTo,
                why,
                at);
    }

    /** The version after this one, with that last day; null for none. */
    Term until(@Nullable LocalDate lastDay, String why, Instant at) {
        return new Term(kind, code, version + 1, name, englishName, definition, validFrom, lastDay, why, at);
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST_NAME && name.lines().count() == 1;
    }

    public TermId id() {
        return new TermId(kind, code);
    }

    /** Whether who enters a record can choose it on that day. */
    public boolean isOffered(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
