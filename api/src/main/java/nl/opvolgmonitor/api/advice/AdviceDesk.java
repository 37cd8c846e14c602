package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Fixed;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.AdviceStep;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Advices as the office works on them. */
@Singleton
final class AdviceDesk implements StaffResolvers {

    private final AdviceLog log;
    private final AdviceBook book;
    private final PublicNames names;
    private final Clock clock;

    AdviceDesk(AdviceLog log, AdviceBook book, PublicNames names, Clock clock) {
        this.log = log;
        this.book = book;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.root("Query.adviceDrafts", (arguments, reading) -> CompletableFuture.completedFuture(log.all()));
        graph.root(
                "Query.adviceDraft",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        log.find(arguments.key("id")).orElse(null)));
        value(graph, "id", AdviceDraft::key);
        value(graph, "contents", this::contents);
        value(graph, "replies", this::replies);
        value(graph, "sha256", draft -> draft.fixed().map(Fixed::sha256).orElse(null));
        value(
                graph,
                "embargoUntil",
                draft -> draft.fixed().map(Fixed::embargoUntil).orElse(null));
        graph.<AdviceDraft, Boolean>edge("AdviceDraft.mine", AdviceDesk::isMine);
        graph.value("AdviceStep.text", (AdviceStep step, Arguments none) -> StepWords.of(step.entry()));
    }

    private static void value(Graph graph, String field, Function<AdviceDraft, @Nullable Object> value) {
        graph.value("AdviceDraft." + field, (AdviceDraft draft, Arguments none) -> value.apply(draft));
    }

    private @Nullable AdviceContents contents(AdviceDraft draft) {
        return book.written(draft)
                .map(written -> AdviceContents.of(written, book.refreshed(written)))
                .orElse(null);
    }

    private List<AdviceReply> replies(AdviceDraft draft) {
        var called = names.at(PointInTime.now(clock));
        return draft.replies().stream()
                .map(reply -> AdviceReply.of(reply, called))
                .toList();
    }

    private static CompletableFuture<Boolean> isMine(AdviceDraft draft, Reading reading) {
        return CompletableFuture.completedFuture(
                draft.isWrittenBy(reading.caller().actor().subject()));
    }
}
