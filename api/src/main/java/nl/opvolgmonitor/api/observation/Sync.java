package nl.opvolgmonitor.api.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.Observe;
import nl.opvolgmonitor.domain.observation.ObservedPage;

/** Reads feeds to their end, one page after the other, on one node at a time. */
final class Sync {

    private final HouseClient client;
    private final Observe observe;
    private final Cursors cursors;

    Sync(HouseClient client, Observe observe, Cursors cursors) {
        this.client = client;
        this.observe = observe;
        this.cursors = cursors;
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
        cursors.alone(() -> results.add(readAlone(feeds)));
        return results.isEmpty() ? Result.BUSY : results.getFirst();
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
