package nl.opvolgmonitor.domain.account;

import java.time.Clock;
import java.util.UUID;
import nl.opvolgmonitor.domain.register.Invariant;

/** Keeps an address under a name. */
public final class SaveSearch {

    private final SavedSearches searches;
    private final Clock clock;

    public SaveSearch(SavedSearches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    /** Throws InvalidContent with a Dutch sentence when the name or the address will not do, or there are too many. */
    public void handle(String name, String address, Actor actor) {
        var search = new SavedSearch(UUID.randomUUID(), actor.subject(), name.strip(), address, clock.instant());
        Invariant.require(
                searches.ofSubject(actor.subject()).stream()
                                .filter(kept -> !kept.address().equals(address))
                                .count()
                        < SavedSearch.MOST,
                "Er zijn al %d zoekvragen bewaard: gooi er eerst een weg".formatted(SavedSearch.MOST));
        searches.save(search);
    }
}
