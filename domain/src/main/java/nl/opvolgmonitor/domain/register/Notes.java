package nl.opvolgmonitor.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the office notes about records, for itself. */
public interface Notes {

    void add(Note note);

    void add(Mute mute);

    /** Per record in order of recording. */
    Map<Key, List<Note>> notes(Set<Key> records);

    /** Per record in order of recording. */
    Map<Key, List<Mute>> mutes(Set<Key> records);
}
