package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Registration;
import org.jspecify.annotations.Nullable;

/** Reads an item as the command that registers it. */
@Singleton
final class RegistrationReader {

    static final String AUTHOR = "eerste inhoud";

    private final Clock clock;
    private final ContentReader reader = new ContentReader();

    RegistrationReader(Clock clock) {
        this.clock = clock;
    }

    <T extends Registered> Registration<T> read(RegisterItem item, Records<T> records) {
        var common = reader.common(item, hasText(records.type()));
        var quotes = common.quotesFrom(new Key(item.folder().name()));
        var draft = reader.content(item, draft(common), records.type());
        return new Registration<>(
                records.kind(),
                common.key(),
                common.effective(),
                quotes,
                References.of(draft, common.links(), quotes, common.key()),
                common.links(),
                text(item, common),
                common.internalNote(),
                AUTHOR,
                entry -> reader.content(item, entry, records.type()));
    }

    /** An entry to read the content with before the register has given it one. */
    private Entry draft(CommonFields common) {
        var now = PointInTime.now(clock);
        return new Entry(common.key(), 1, common.effective(), now.effective(), now.known());
    }

    private static @Nullable String text(RegisterItem item, CommonFields common) {
        return common.text() == null ? null : item.folder().text(common.text());
    }

    private static boolean hasText(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals("text"));
    }
}
