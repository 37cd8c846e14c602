package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.page.Templates;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.paper.Block;

/** Which chapters a product has, in the order that its readers know. */
@Singleton
final class Outlines {

    private static final Chapter SUMMARY = new WordChapter("Samenvatting", AdviceSection.SUMMARY);
    private static final Chapter MOVED = new MovedChapter();
    private static final Chapter UNVERIFIED = new UnverifiedChapter();

    private final Chapter items;
    private final Chapter sources;
    private final Chapter overall;

    Outlines(Templates templates) {
        this.items = new ItemsChapter(templates);
        this.sources = new SourcesChapter(templates);
        this.overall = new OverallChapter(templates);
    }

    List<Block> blocks(Written written) {
        return chapters(written.draft().product()).stream()
                .flatMap(chapter -> chapter.of(written).stream())
                .toList();
    }

    private List<Chapter> chapters(AdviceProduct product) {
        return switch (product) {
            case FOLLOW_UP_ADVICE ->
                List.of(
                        SUMMARY,
                        MOVED,
                        new OverviewChapter(),
                        items,
                        overall,
                        new ReplyChapter(),
                        UNVERIFIED,
                        new MethodChapter(),
                        sources);
            case ANNUAL_LIST -> List.of(MOVED, new YearChapter(), new MethodChapter(), sources);
            case BRIEFING ->
                List.of(
                        SUMMARY,
                        MOVED,
                        new FindingsChapter(),
                        new PointsChapter(),
                        new OverviewChapter(),
                        UNVERIFIED,
                        new MethodChapter(),
                        sources);
            case FORMATION_LETTER -> List.of(SUMMARY, MOVED, new OpenChapter(), new MethodChapter(), sources);
            case PLAN_SECTION -> List.of(SUMMARY, MOVED, new StepsChapter(), new MethodChapter(), sources);
            case REMINDERS -> List.of(SUMMARY, MOVED, new RemindersChapter(), new MethodChapter(), sources);
        };
    }
}
