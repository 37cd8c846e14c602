package nl.opvolgmonitor.api.advice;

import nl.opvolgmonitor.domain.advice.AdviceEntry.Counselled;
import nl.opvolgmonitor.domain.advice.Counsel;
import nl.opvolgmonitor.domain.advice.CounselProposal;
import nl.opvolgmonitor.domain.advice.ItemStand;
import org.jspecify.annotations.Nullable;

/** A recommendation as whoever writes the advice sees it. */
public record AdviceDraftItem(
        ItemStand stand,
        @Nullable Integer number,
        String publishedIn,
        @Nullable CounselProposal proposal,
        @Nullable Counsel counsel,
        long lastStep) {

    static AdviceDraftItem of(Picture.Item item, Written written) {
        var stand = written.stand(item);
        var draft = written.draft();
        return new AdviceDraftItem(
                stand,
                item.recommendation().number(),
                Told.name(item.recommendation().publishedIn()),
                CounselProposal.of(stand).orElse(null),
                draft.counsel(stand.recommendation()).orElse(null),
                draft.lastAt(new Counselled(stand.recommendation(), null)));
    }
}
