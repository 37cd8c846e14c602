package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Counselled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Handled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Replied;
import nl.opvolgmonitor.domain.advice.AdviceEntry.ReplyAsked;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Resumed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Worded;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.BoundWords;
import nl.opvolgmonitor.domain.advice.ReplyOutcome;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;

/** Writes the words of advices, what they ask, and what ministries commented. */
@Singleton
final class AdviceWriting implements StaffResolvers {

    private final AdviceWork work;
    private final Ledger ledger;

    AdviceWriting(AdviceWork work, Ledger ledger) {
        this.work = work;
        this.ledger = ledger;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("writeAdvice", call -> work.carryOut(call, () -> written(call)));
        graph.mutation("setCounsel", call -> work.carryOut(call, () -> counselled(call)));
        graph.mutation("askForReplies", call -> work.step(call, () -> new ReplyAsked(AdviceInput.day(call, "until"))));
        graph.mutation("registerReply", call -> work.step(call, () -> replied(call)));
        graph.mutation("handleReply", call -> work.step(call, () -> handled(call)));
        graph.mutation("resumeAdvice", call -> work.step(call, () -> new Resumed(call.text("reason"))));
        List.of("AdviceWritten", "CounselSet", "RepliesAsked", "ReplyRegistered", "ReplyHandled", "AdviceResumed")
                .forEach(name -> AdviceMutations.adviceOf(graph, name));
    }

    private Outcome<AdviceDraft> written(Call call) {
        BoundWords.check(call.text("text"));
        var words = new Worded(AdviceSection.valueOf(call.text("section")), call.text("text"));
        return work.added(call, words, (long) call.number("expected"));
    }

    private Outcome<AdviceDraft> counselled(Call call) {
        var counsel = AdviceInput.counsel(call);
        if (counsel != null && counsel.addressee() != null) {
            requireRecord(counsel.addressee());
        }
        var entry = new Counselled(call.key("recommendation"), counsel);
        return work.added(call, entry, (long) call.number("expected"));
    }

    private Replied replied(Call call) {
        requireRecord(call.key("organisation"));
        var number = work.before(call).map(before -> before.replies().size()).orElse(0) + 1;
        return new Replied(
                number,
                call.key("organisation"),
                AdviceInput.key(call.maybe("recommendation")),
                call.text("text"),
                AdviceInput.day(call, "receivedOn"));
    }

    private void requireRecord(Key key) {
        Invariant.require(
                ledger.states(Set.of(key)).containsKey(key), "Er is geen organisatie of ambt met de sleutel " + key);
    }

    private static Handled handled(Call call) {
        return new Handled(call.number("number"), ReplyOutcome.valueOf(call.text("outcome")), call.text("text"));
    }
}
