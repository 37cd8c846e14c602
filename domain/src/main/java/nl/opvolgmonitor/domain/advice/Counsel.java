package nl.opvolgmonitor.domain.advice;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * What an advice asks about one recommendation, and why. {@code addressee} is an organisation or office, null when it is the addressee
 * of the recommendation itself; {@code askedBy} the day before which it should be done, null when none is asked.
 */
public record Counsel(
        CounselKind kind,
        String reason,
        @Nullable String remainingRisk,
        @Nullable Key addressee,
        @Nullable LocalDate askedBy) {

    public Counsel {
        Invariant.requireText(reason, "Een advies over een aanbeveling heeft een reden");
        Invariant.require(reason.length() <= AdviceEntry.LONGEST, "Een reden heeft hoogstens 50.000 tekens");
        Invariant.require(
                remainingRisk == null || remainingRisk.length() <= AdviceEntry.LONGEST,
                "Een risico heeft hoogstens 50.000 tekens");
        Invariant.require(
                kind != CounselKind.CLOSE || Invariant.isText(remainingRisk), "Afsluiten noemt het risico dat blijft");
    }
}
