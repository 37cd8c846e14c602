package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.SortedSet;

/** The dossiers whose documents and motions are read. */
public interface FollowedDossiers {

    SortedSet<FollowedDossier> all();

    void follow(FollowedDossier dossier, Instant at, String by);

    void unfollow(FollowedDossier dossier, Instant at, String by);
}
