package nl.opvolgmonitor.api.page;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.opvolgmonitor.ui.Rehearsal;
import org.jspecify.annotations.Nullable;

/** Whether this is a copy to practise on, and of what. */
@Singleton
public final class RehearsalState {

    private final boolean on;
    private final Rehearsal copy;

    RehearsalState(
            @Property(name = "opvolgmonitor.rehearsal.on", defaultValue = "false") boolean on,
            @Nullable @Property(name = "opvolgmonitor.rehearsal.day") LocalDate day,
            @Nullable @Property(name = "opvolgmonitor.rehearsal.register") String register) {
        this.on = on;
        this.copy = new Rehearsal(day, register);
    }

    public boolean isOn() {
        return on;
    }

    /** For pages; null where what is done counts. */
    @Nullable
    Rehearsal told() {
        return on ? copy : null;
    }
}
