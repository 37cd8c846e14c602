package nl.opvolgmonitor.domain.source;

import java.util.List;

/** The file is kept. The warnings are Dutch sentences about what the sender may not expect. */
public record FileStored(StoredFile file, List<String> warnings) implements FileOutcome {

    public FileStored {
        warnings = List.copyOf(warnings);
    }
}
