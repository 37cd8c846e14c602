package nl.opvolgmonitor.api.advice;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Handled;
import nl.opvolgmonitor.domain.advice.Reply;
import nl.opvolgmonitor.domain.advice.ReplyOutcome;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** A comment of a ministry with what was done with it. */
public record AdviceReply(
        int number,
        Key organisation,
        String name,
        @Nullable Key recommendation,
        String text,
        LocalDate receivedOn,
        @Nullable ReplyOutcome outcome,
        @Nullable String handling) {

    static AdviceReply of(Reply reply, OrganisationNames names) {
        var comment = reply.comment();
        var handled = reply.handling();
        return new AdviceReply(
                comment.number(),
                comment.organisation(),
                names.of(comment.organisation()),
                comment.recommendation(),
                comment.text(),
                comment.receivedOn(),
                outcome(handled),
                handled == null ? null : handled.text());
    }

    private static @Nullable ReplyOutcome outcome(@Nullable Handled handled) {
        return handled == null ? null : handled.outcome();
    }
}
