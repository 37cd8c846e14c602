package nl.opvolgmonitor.domain.motion;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** What the cabinet thought of a motion (kabinetsappreciatie), as the House writes it: in practice an open list. */
public record MotionAppreciation(
        Entry entry, Key motion, String value, @Nullable Key givenBy) implements Registered {

    public static final Reference<MotionAppreciation> MOTION = new Reference<>("motion", MotionAppreciation::motion);
}
