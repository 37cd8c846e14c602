package nl.opvolgmonitor.domain.follow;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import nl.opvolgmonitor.domain.register.InvalidContent;

/** Knows who understands which type of subject. */
public final class SubjectReaders {

    private final Map<SubjectType, SubjectReader> readers = new EnumMap<>(SubjectType.class);

    public SubjectReaders(Collection<SubjectReader> readers) {
        readers.forEach(reader -> this.readers.put(reader.type(), reader));
    }

    public SubjectReader of(SubjectType type) {
        var reader = readers.get(type);
        if (reader == null) {
            throw new InvalidContent("Dit kan hier niet worden gevolgd");
        }
        return reader;
    }

    public SubjectReader of(Subject subject) {
        return of(subject.type());
    }
}
