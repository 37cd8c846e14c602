package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.opvolgmonitor.domain.advice.AdviceComparison;
import nl.opvolgmonitor.domain.advice.AdviceFigure;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import org.jspecify.annotations.Nullable;

/** What an advice says by its last picture; {@code moved} is null without a previous advice. */
public record AdviceContents(
        Instant known,
        String sha256,
        List<AdviceWords> sections,
        List<AdviceDraftItem> items,
        List<CountedFigure> figures,
        List<ToldMove> refreshed,
        @Nullable List<ToldMove> moved) {

    static AdviceContents of(Written written, AdviceComparison refreshed) {
        return new AdviceContents(
                written.picture().known(),
                written.pictureHash(),
                Arrays.stream(AdviceSection.values())
                        .map(section -> AdviceWords.of(section, written))
                        .toList(),
                written.picture().items().stream()
                        .map(item -> AdviceDraftItem.of(item, written))
                        .toList(),
                figures(written),
                told(refreshed),
                written.moved() == null ? null : told(written.moved()));
    }

    private static List<CountedFigure> figures(Written written) {
        return Arrays.stream(AdviceFigure.values())
                .map(figure -> new CountedFigure(figure.word(), figure.rule(), figure.of(written.stands())))
                .toList();
    }

    private static List<ToldMove> told(AdviceComparison comparison) {
        return comparison.moved().stream().map(ToldMove::of).toList();
    }
}
