package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Deadline words found in a text and what they mean. How firm the promise is, {@link FirmnessReader} reads.
 *
 * @param start offset in the text that was read, in UTF-16 units
 * @param end not included
 * @param raw the words as they stand there
 * @param earliest first day, inclusive; null when the words give none
 * @param latest last day, inclusive; null when the words give none
 * @param event code such as {@code TK_SUMMER_RECESS_2021}, or without the year when that is unknown; null when no event
 *     is named
 * @param yearImplied whether the words leave the year out, or count it from the date of the document
 * @param yearFrom what the year was taken from, in Dutch; null unless it is implied
 * @param resolvedWith the calendar and conventions used, each with its version, in Dutch and separated by semicolons;
 *     null when none was needed
 * @param recursEvery ISO 8601 period such as P3M; null unless the kind is RECURRING
 * @param reviewOn when a person should look again; null unless the words are vague
 * @param past whether it lies before the date of the document, as in "op 1 juli jl.": no deadline, but something done
 * @param question in Dutch, what must be known to give it days; null when nothing is missing
 * @param rule the id of the rule that read it
 */
public record DeadlineReading(
        int start,
        int end,
        String raw,
        DeadlineKind kind,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String event,
        boolean yearImplied,
        @Nullable String yearFrom,
        @Nullable String resolvedWith,
        Resolution certainty,
        @Nullable String recursEvery,
        @Nullable LocalDate reviewOn,
        boolean past,
        @Nullable String question,
        String rule,
        int ruleVersion) {

    /** Such as "uiterlijk 8 juli 2021 (zomerreces 2021, recesrooster v1)". */
    public String readsAs() {
        return DeadlinePrinter.print(this);
    }
}
