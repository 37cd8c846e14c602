package nl.opvolgmonitor.domain.organisation;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Registered;

/** A person in a public role. {@code aliases} are other spellings met in the sources. */
public record Person(Entry entry, String name, List<String> aliases) implements Registered {

    public Person {
        aliases = List.copyOf(aliases);
    }
}
