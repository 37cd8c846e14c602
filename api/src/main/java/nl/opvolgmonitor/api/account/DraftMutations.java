package nl.opvolgmonitor.api.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.account.Draft;
import nl.opvolgmonitor.domain.account.Drafts;
import nl.opvolgmonitor.domain.account.SaveDraft;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;

/** What somebody is typing. It is no change of the register, so it leaves no trace there. */
@Singleton
final class DraftMutations implements StaffResolvers {

    private final Drafts drafts;
    private final SaveDraft save;

    DraftMutations(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.save = new SaveDraft(drafts, clock);
    }

    @Override
    public void addTo(Graph graph) {
        graph.root(
                "Query.drafts",
                (arguments, reading) -> CompletableFuture.completedFuture(
                        kept(arguments, reading.caller().actor().subject())));
        graph.mutation("saveDraft", this::save);
        graph.mutation("discardDraft", this::discard);
    }

    private List<Draft> kept(Arguments arguments, String subject) {
        return arguments.values().get("address") instanceof String address
                ? drafts.at(address, subject).stream().toList()
                : drafts.ofSubject(subject);
    }

    private Object save(Call call) {
        try {
            return new DraftSaved(save.handle(
                    call.text("address"),
                    call.text("title"),
                    call.text("content"),
                    call.caller().actor()));
        } catch (InvalidContent unfit) {
            return new InvalidInput<>(String.valueOf(unfit.getMessage()));
        }
    }

    private Object discard(Call call) {
        drafts.forget(call.text("address"), call.caller().actor().subject());
        return new DraftDiscarded(call.text("address"));
    }

    public record DraftSaved(Draft draft) {}

    public record DraftDiscarded(String address) {}
}
