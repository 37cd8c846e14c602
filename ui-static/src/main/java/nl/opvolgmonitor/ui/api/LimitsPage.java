package nl.opvolgmonitor.ui.api;

import java.util.List;
import nl.opvolgmonitor.ui.Sentence;

/** How much may be asked. */
public record LimitsPage(List<Limit> quotas, List<Limit> limits) {

    /**
     * One limit, in words.
     *
     * @param stranger what holds for everyone
     * @param known what holds for who shows a personal token
     */
    public record Limit(Sentence what, Sentence stranger, Sentence known) {}
}
