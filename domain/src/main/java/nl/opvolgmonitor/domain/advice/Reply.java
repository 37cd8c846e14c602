package nl.opvolgmonitor.domain.advice;

import nl.opvolgmonitor.domain.advice.AdviceEntry.Handled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Replied;
import org.jspecify.annotations.Nullable;

/** A comment of a ministry with what was done with it; null as long as nothing was. */
public record Reply(Replied comment, @Nullable Handled handling) {}
