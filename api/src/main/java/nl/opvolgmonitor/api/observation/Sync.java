package nl.opvolgmonitor.api.observation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.opvolgmonitor.domain.observation.ConnectorStates;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.Observe;
import nl.opvolgmonitor.domain.observation.ObservedPage;

/** Reads feeds to their end, one page after the other, on one node at a time. */
final class Sync {

    private final HouseClient client;
    private final Observe observe;
    private final Cursors cursors;
    private final ConnectorStates states;
    private final Clock clock;

    Sync(HouseClient client, Observe observe, Cursors cursors, ConnectorStates states, Clock clock) {
        this.client = client;
        this.observe = observe;
        this.cursors = cursors;
        this.states = states;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param news how many observations were kept
     * @param troubles what could not be read, in Dutch; none when all went well
     */
    record Result(int news, List<String> troubles) {

        static final Result BUSY = new Result(0, List.of("De open data worden al gelezen; wacht tot dat klaar is."));
    }

    Result read(List<Feed> feeds) {
        var results = new ArrayList<Result>();
        cursors.alone(() -> results.add(told(feeds)));
        return results.isEmpty() ? Result.BUSY : results.getFirst();
    }

    /** Tells everybody how it goes; also when it is cut off in a way that nobody foresaw. */
    private Result told(List<Feed> feeds) {
        states.started(now());
        try {
            var result = readAlone(feeds);
            tell(result);
            return result;
        } catch (RuntimeException unforeseen) {
            states.failed(0, "Het lezen is onverwacht afgebroken; het logboek van de server zegt waardoor.", now());
            throw unforeseen;
        }
    }

    private void tell(Result result) {
        if (result.troubles().isEmpty()) {
            states.succeeded(result.news(), now());
        } else {
            states.failed(result.news(), String.join(" ", result.troubles()), now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Who does not answer is left in peace; who refuses one question may answer another. */
    private Result readAlone(List<Feed> feeds) {
        var troubles = new ArrayList<String>();
        var news = new AtomicInteger();
        for (var feed : feeds) {
            try {
                toItsEnd(feed, news);
            } catch (HouseRefused refused) {
                troubles.add(feed.name() + ": " + refused.getMessage());
            } catch (HouseUnavailable unavailable) {
                troubles.add(feed.name() + ": " + unavailable.getMessage());
                break;
            }
        }
        return new Result(news.get(), List.copyOf(troubles));
    }

    private void toItsEnd(Feed feed, AtomicInteger news) {
        boolean last = false;
        while (!last) {
            var page = page(feed);
            news.addAndGet(observe.page(page));
            last = page.last();
        }
    }

    private ObservedPage page(Feed feed) {
        var position = cursors.of(feed.name()).position();
        var page = client.get(feed.address(position), answer -> feed.read(answer, position));
        if (!page.last() && page.position().equals(position)) {
            throw new HouseRefused("De open data van de Kamer geven steeds dezelfde bladzijde.");
        }
        return page;
    }
}
