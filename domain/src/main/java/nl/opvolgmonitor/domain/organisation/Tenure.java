package nl.opvolgmonitor.domain.organisation;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;

/** A person seen in an office on a day. A document proves no more than its own day; {@code inferred} when the office itself had to be inferred. */
public record Tenure(Entry entry, Key person, Key office, LocalDate seenOn, boolean inferred) implements Registered {

    public static final Reference<Tenure> PERSON = new Reference<>("person", Tenure::person);
    public static final Reference<Tenure> OFFICE = new Reference<>("office", Tenure::office);
}
