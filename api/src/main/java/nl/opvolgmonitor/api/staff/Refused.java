package nl.opvolgmonitor.api.staff;

import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Refusal;

/** A refusal of one thing as the refusal of what it was part of: its sentence is what counts. */
final class Refused {

    private Refused() {}

    static <T> Refusal<T> again(Refusal<?> refusal) {
        return new InvalidInput<>(refusal.message());
    }
}
