package nl.opvolgmonitor.domain.observation;

/**
 * How far a feed was read.
 *
 * @param position what the feed needs to go on; empty to begin at its beginning
 * @param caughtUp whether it was ever read to its end: what is new before that is old news
 */
public record FeedCursor(String position, boolean caughtUp) {

    public static final FeedCursor START = new FeedCursor("", false);
}
