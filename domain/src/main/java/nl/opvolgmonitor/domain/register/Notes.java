package nl.opvolgmonitor.domain.register;

import java.util.List;

/** What the office notes about records, for itself. */
public interface Notes {

    void add(Note note);

    void add(Mute mute);

    /** In order of recording. */
    List<Note> notes(Key record);

    /** In order of recording. */
    List<Mute> mutes(Key record);
}
