package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.advice.AdviceComparison;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Fixed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;
import nl.opvolgmonitor.domain.register.Correction;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Puts together what an advice rests on: its last picture, what stands in it, and what moved. */
@Singleton
public final class AdviceBook {

    private final AdviceLog log;
    private final AdviceCorrections corrections;
    private final PublicNames names;

    AdviceBook(AdviceLog log, AdviceCorrections corrections, PublicNames names) {
        this.log = log;
        this.corrections = corrections;
        this.names = names;
    }

    /** Empty as long as no picture was taken that can be read; one of an older version of this software may not be. */
    Optional<Written> written(AdviceDraft draft) {
        return draft.picture().flatMap(taken -> picture(taken).map(picture -> written(draft, taken, picture)));
    }

    private Written written(AdviceDraft draft, Pictured taken, Picture picture) {
        var stands = ItemStands.of(picture, draft);
        var at = new PointInTime(picture.effective(), picture.known());
        return new Written(
                draft, picture, taken.sha256(), stands, moved(draft, stands), corrected(draft, taken), names.at(at));
    }

    /** Beside what the previous advice says, as it was fixed. */
    private @Nullable AdviceComparison moved(AdviceDraft draft, List<ItemStand> stands) {
        return Optional.ofNullable(draft.previous())
                .flatMap(log::find)
                .flatMap(this::fixed)
                .map(before -> AdviceComparison.of(before.items(), stands))
                .orElse(null);
    }

    private List<Correction> corrected(AdviceDraft draft, Pictured taken) {
        return Optional.ofNullable(draft.previous())
                .flatMap(log::find)
                .flatMap(AdviceDraft::picture)
                .map(before -> corrections.between(before, taken))
                .orElse(List.of());
    }

    /** As it was fixed, letter for letter, whether or not the public may see it yet; empty when it is not fixed. */
    Optional<Advice> fixed(AdviceDraft draft) {
        return draft.fixed()
                .flatMap(fixed ->
                        log.content(fixed.sha256()).map(content -> Advice.of(published(draft, fixed, content))));
    }

    private static PublishedAdvice published(AdviceDraft draft, Fixed fixed, String content) {
        var fixedAt = Objects.requireNonNull(draft.fixedAt());
        var embargo = fixed.embargoUntil();
        var shownAt = embargo == null || embargo.isBefore(fixedAt) ? fixedAt : embargo;
        return new PublishedAdvice(draft.key(), fixed.sha256(), fixedAt, shownAt, content);
    }

    /** What the last picture changed beside the one before; nothing when there is none before that can be read. */
    AdviceComparison refreshed(Written written) {
        var pictures = written.draft().pictures();
        var before = pictures.size() < 2 ? Optional.<Picture>empty() : picture(pictures.get(pictures.size() - 2));
        return AdviceComparison.of(
                before.map(picture -> ItemStands.of(picture, written.draft())).orElse(written.stands()),
                written.stands());
    }

    private Optional<Picture> picture(Pictured taken) {
        return log.content(taken.sha256()).flatMap(AdviceJson::picture);
    }
}
