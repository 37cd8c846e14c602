package nl.opvolgmonitor.domain.account;

import java.time.Clock;
import nl.opvolgmonitor.domain.register.Invariant;

/** Keeps what somebody is typing. */
public final class SaveDraft {

    private final Drafts drafts;
    private final Clock clock;

    public SaveDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Throws InvalidContent with a Dutch sentence when it will not do, or there are too many. */
    public Draft handle(String address, String title, String content, Actor actor) {
        var draft = new Draft(actor.subject(), address, title.strip(), content, clock.instant());
        drafts.forgetUntouchedSince(draft.savedAt().minus(Draft.KEPT));
        Invariant.require(
                drafts.beside(address, actor.subject()) < Draft.MOST,
                "Er zijn al %d concepten bewaard: gooi er eerst een weg".formatted(Draft.MOST));
        drafts.save(draft);
        return draft;
    }
}
