package nl.opvolgmonitor.domain.instrument;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** One dated entry in the series of stages of an instrument. */
public record InstrumentStage(
        Entry entry, Key instrument, Stage stage, @Nullable Key document) implements Registered {

    public static final Reference<InstrumentStage> INSTRUMENT =
            new Reference<>("instrument", InstrumentStage::instrument);
    public static final Reference<InstrumentStage> DOCUMENT = new Reference<>("document", InstrumentStage::document);
}
