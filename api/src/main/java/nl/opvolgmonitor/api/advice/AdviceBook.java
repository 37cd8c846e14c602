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

    /** Empty as long as no picture was taken. */
    Optional<Written> written(AdviceDraft draft) {
        return draft.picture().map(taken -> written(draft, taken));
    }

    private Written written(AdviceDraft draft, Pictured taken) {
        var picture = picture(taken);
        var stands = ItemStands.of(picture, draft);
        var at = new PointInTime(picture.effective(), picture.known());
        return new Written(draft, picture, taken.sha256(), stands, moved(draft, stands), names.at(at));
    }

    private @Nullable AdviceComparison moved(AdviceDraft draft, List<ItemStand> stands) {
        return Optional.ofNullable(draft.previous())
                .flatMap(log::find)
                .flatMap(this::stands)
                .map(before -> AdviceComparison.of(before, stands))
                .orElse(null);
    }

    private Optional<List<ItemStand>> stands(AdviceDraft draft) {
        return draft.picture().map(taken -> ItemStands.of(picture(taken), draft));
    }

    /** What the last picture changed beside the one before. */
    AdviceComparison refreshed(AdviceDraft draft) {
        var pictures = draft.pictures();
        var last = ItemStands.of(picture(pictures.getLast()), draft);
        return pictures.size() < 2
                ? AdviceComparison.of(last, last)
                : AdviceComparison.of(ItemStands.of(picture(pictures.get(pictures.size() - 2)), draft), last);
    }

    private Picture picture(Pictured taken) {
        return AdviceJson.read(content(taken), Picture.class);
    }

    private String content(Pictured taken) {
        return log.content(taken.sha256()).orElseThrow();
    }
}
