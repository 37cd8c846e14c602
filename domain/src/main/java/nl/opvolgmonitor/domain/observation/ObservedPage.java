package nl.opvolgmonitor.domain.observation;

import java.util.List;

/**
 * A page of a feed.
 *
 * @param feed whose page it is
 * @param address where it was read
 * @param position from where to go on
 * @param last whether the feed says nothing more, for now
 */
public record ObservedPage(String feed, String address, List<Observation> observations, String position, boolean last) {

    public ObservedPage {
        observations = List.copyOf(observations);
    }
}
