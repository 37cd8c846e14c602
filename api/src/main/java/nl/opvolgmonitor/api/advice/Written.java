package nl.opvolgmonitor.api.advice;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.domain.advice.AdviceComparison;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.BoundWords;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.register.Correction;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.Stand;
import org.jspecify.annotations.Nullable;

/**
 * An advice that can be put on paper: what its writers did, the picture it rests on, what moved since the previous advice, null when there
 * is none, and what of it was corrected in the register since.
 */
record Written(
        AdviceDraft draft,
        Picture picture,
        String pictureHash,
        List<ItemStand> stands,
        @Nullable AdviceComparison moved,
        List<Correction> corrected,
        OrganisationNames names) {

    /** What the texts of the site need to tell of it in Dutch. */
    Site site(Templates templates) {
        var at = new PointInTime(picture.effective(), picture.known());
        return templates.site(new Stand(at, null, null), "/nl/");
    }

    ItemStand stand(Picture.Item item) {
        return stands.get(picture.items().indexOf(item));
    }

    /** The words of the office, or else those that the register drafts, with the figures in their places. */
    String words(AdviceSection section) {
        return BoundWords.filled(unfilled(section), stands);
    }

    /** The same with the figures by their names, as they are edited. */
    String unfilled(AdviceSection section) {
        return Optional.of(draft).flatMap(each -> each.words(section)).orElseGet(() -> DraftedWords.of(section, this));
    }
}
