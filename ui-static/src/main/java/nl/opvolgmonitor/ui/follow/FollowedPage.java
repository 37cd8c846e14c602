package nl.opvolgmonitor.ui.follow;

import java.util.List;
import nl.opvolgmonitor.domain.follow.Frequency;

/** What someone follows, on the page that the secret in their mail opens. */
public record FollowedPage(List<Line> lines) {

    public FollowedPage {
        lines = List.copyOf(lines);
    }

    /** One follow. */
    public record Line(String id, String title, String address, Frequency frequency, boolean paused) {}
}
