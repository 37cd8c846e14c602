package nl.opvolgmonitor.api.advice;

import nl.opvolgmonitor.domain.advice.AdviceEntry.Worded;
import nl.opvolgmonitor.domain.advice.AdviceSection;

/** The words of a section: with figures by their names, and with the figures in their places. */
public record AdviceWords(AdviceSection section, String text, String filled, boolean isDrafted, long lastStep) {

    static AdviceWords of(AdviceSection section, Written written) {
        return new AdviceWords(
                section,
                written.unfilled(section),
                written.words(section),
                written.draft().words(section).isEmpty(),
                written.draft().lastAt(new Worded(section, "")));
    }
}
