package nl.opvolgmonitor.ui.response;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.response.ResponseType;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** One answer of the cabinet; {@code daysToResponse} is null when a date is unknown. */
public record Response(
        String id,
        ResponseType type,
        String quote,
        Certainty certainty,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable Named document,
        List<Party> offices,
        List<String> partsCovered,
        List<String> partsNotMentioned,
        List<String> consequence,
        @Nullable Named incorporates,
        @Nullable Integer daysToResponse,
        List<Proof> evidence)
        implements Dated {

    /** The quotes besides the one that decides. */
    public List<Proof> otherEvidence() {
        return evidence.stream().filter(proof -> !proof.quote().equals(quote)).toList();
    }

    /** The quote that decides, or a longer one around it; empty when only the document is known. */
    public Optional<Proof> decisive() {
        return evidence.stream()
                .filter(proof -> proof.quote().contains(quote))
                .min(Comparator.comparingInt(proof -> proof.quote().length()));
    }

    /** Where the deciding quote stands; null when only the document is known. */
    public @Nullable Integer line() {
        return decisive().map(Proof::line).orElse(null);
    }
}
