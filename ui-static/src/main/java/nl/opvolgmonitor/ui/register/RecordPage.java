package nl.opvolgmonitor.ui.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** A plain page for a record that has no page of its own. */
public record RecordPage(Core record, Map<String, @Nullable Object> fields) {

    /** What every record has. */
    public record Core(
            String kind,
            String id,
            @Nullable String title,
            @Nullable String name,
            @Nullable String text,
            @Nullable String about,
            @Nullable String raw,
            @Nullable Moment effective,
            LocalDate effectiveFrom,
            Instant recordedAt,
            List<Tie> relations,
            List<Proof> evidence)
            implements Dated {

        public Named named() {
            return new Named(kind, id, title, name, text, about, raw, null);
        }
    }

    public List<Field> shown(Language language) {
        return Field.of(fields, language);
    }
}
