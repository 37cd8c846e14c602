package nl.opvolgmonitor.domain.reading;

import java.util.List;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What a text says.
 *
 * @param identity the same for every text of the same letter or entry, so that decisions about it hold in all of them
 * @param own the key of the proposal that is the text itself; null when there is none
 * @param title what to call it in a list
 * @param proposals in the order of the text
 */
public record Said(String identity, @Nullable String own, Genre genre, String title, List<Proposal> proposals) {

    public Said {
        proposals = List.copyOf(proposals);
    }
}
