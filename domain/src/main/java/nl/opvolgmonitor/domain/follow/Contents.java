package nl.opvolgmonitor.domain.follow;

import java.util.List;

/** What a mail is about, as long as it is. */
public interface Contents {

    /** One follow and what is to be told of it. */
    record Chapter(Follow follow, List<Occasion> occasions) {

        public Chapter {
            occasions = List.copyOf(occasions);
        }
    }

    /** Per follow that is not paused or stopped; one that waits for confirmation has no occasions. */
    List<Chapter> of(Mail mail);
}
