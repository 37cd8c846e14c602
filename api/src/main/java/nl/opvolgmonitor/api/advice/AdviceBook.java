package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.advice.AdviceComparison;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Puts together what an advice rests on: its last picture, what stands in it, and what moved. */
@Singleton
public final class AdviceBook {

    private final AdviceLog log;
    private final PublicNames names;

    AdviceBook(AdviceLog log, PublicNames names) {
        this.log = log;
        this.names = names;
    }

    /** Empty as long as no picture was taken that can be read; one of an older version of this software may not be. */
    Optional<Written> written(AdviceDraft draft) {
        return draft.picture().flatMap(taken -> picture(taken).map(picture -> written(draft, taken, picture)));
    }

    private Written written(AdviceDraft draft, Pictured taken, Picture picture) {
        var stands = ItemStands.of(picture, draft);
        var at = new PointInTime(picture.effective(), picture.known());
        return new Written(draft, picture, taken.sha256(), stands, moved(draft, stands), names.at(at));
    }

    /** Beside what the previous advice says, as it was fixed. */
    private @Nullable AdviceComparison moved(AdviceDraft draft, List<ItemStand> stands) {
        return Optional.ofNullable(draft.previous())
                .flatMap(log::find)
                .flatMap(this::fixed)
                .map(before -> AdviceComparison.of(before.items(), stands))
                .orElse(null);
    }

    /** What a fixed advice says; empty when it is not fixed. */
    Optional<FixedAdvice> fixed(AdviceDraft draft) {
        return draft.fixed()
                .flatMap(fixed -> log.content(fixed.sha256()))
                .map(content -> AdviceJson.read(content, FixedAdvice.class));
    }

    /** What the last picture changed beside the one before; nothing when either cannot be read. */
    AdviceComparison refreshed(AdviceDraft draft) {
        var pictures = draft.pictures();
        var last = stands(pictures.getLast(), draft);
        var before = pictures.size() < 2 ? List.<ItemStand>of() : stands(pictures.get(pictures.size() - 2), draft);
        return AdviceComparison.of(before.isEmpty() ? last : before, last);
    }

    private List<ItemStand> stands(Pictured taken, AdviceDraft draft) {
        return picture(taken).map(picture -> ItemStands.of(picture, draft)).orElse(List.of());
    }

    private Optional<Picture> picture(Pictured taken) {
        return log.content(taken.sha256()).flatMap(AdviceJson::picture);
    }
}
