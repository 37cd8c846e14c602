package nl.opvolgmonitor.api.observation;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.ObservedPage;

/**
 * The feed of all versions of all records of a category, what was deleted included. Its token says how far it was read;
 * what changes meanwhile comes behind it.
 */
record SyncFeed(URI host, ObservedEntity entity) implements Feed {

    private static final Pattern TOKEN = Pattern.compile("[?&]skiptoken=(\\d{1,30})(?:&|$)");

    @Override
    public String name() {
        return "SyncFeed/" + entity.sourceName();
    }

    @Override
    public URI address(String position) {
        var token = position.isEmpty() ? "" : "&skiptoken=" + position;
        return host.resolve("/SyncFeed/2.0/Feed?category=" + entity.sourceName() + token);
    }

    @Override
    public ObservedPage read(byte[] answer, String position) throws IOException {
        var feed = XmlElement.read(answer);
        if (!feed.name().equals("feed")) {
            throw new IOException("No feed");
        }
        var next = token(feed, "next");
        return new ObservedPage(
                name(),
                address(position).toString(),
                feed.all("entry")
                        .map(FeedEntry::new)
                        .flatMap(entry -> entry.observation(entity).stream())
                        .toList(),
                next.or(() -> token(feed, "resume")).orElse(position),
                next.filter(token -> !token.equals(position)).isEmpty());
    }

    /** The source puts it in a link of the feed, or of its last entry. */
    private static Optional<String> token(XmlElement feed, String relation) {
        return Stream.concat(feed.all("link"), feed.all("entry").flatMap(entry -> entry.all("link")))
                .filter(link -> link.attribute("rel").filter(relation::equals).isPresent())
                .flatMap(link -> link.attribute("href").stream())
                .flatMap(href -> TOKEN.matcher(href).results().map(found -> found.group(1)))
                .reduce((earlier, later) -> later);
    }
}
