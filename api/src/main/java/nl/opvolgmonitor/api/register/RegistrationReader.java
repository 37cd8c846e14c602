package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Fields;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Registration;

/** Reads an item as the command that registers it. */
@Singleton
public final class RegistrationReader {

    static final String AUTHOR = "eerste inhoud";

    private final Clock clock;
    private final NamedTerms terms;
    private final ContentReader reader = new ContentReader();

    RegistrationReader(Clock clock, NamedTerms terms) {
        this.clock = clock;
        this.terms = terms;
    }

    <T extends Registered> Registration<T> read(RegisterItem item, Records<T> records) {
        return read(
                item,
                records,
                new Key(item.folder().name()),
                AUTHOR,
                name -> item.folder().text(name));
    }

    /** Quotes that name no document are from the given one; {@code text} makes the raw text of what is said of it. */
    public <T extends Registered> Registration<T> read(
            FieldSource source, Records<T> records, Key document, String author, UnaryOperator<String> text) {
        var common = reader.common(source, hasText(records.type()));
        var quotes = common.quotesFrom(document);
        var draft = reader.content(source, draft(common), records.type());
        terms.check(source, draft);
        return new Registration<>(
                records.kind(),
                common.key(),
                common.effective(),
                quotes,
                references(draft, common, quotes),
                common.links(),
                common.text() == null ? null : text.apply(common.text()),
                common.internalNote(),
                author,
                entry -> reader.content(source, entry, records.type()));
    }

    private static Set<Key> references(Registered draft, CommonFields common, List<Quote> quotes) {
        var references = new HashSet<>(Fields.namedBy(draft));
        common.links().stream().map(Link::target).filter(Objects::nonNull).forEach(references::add);
        quotes.stream().map(Quote::document).forEach(references::add);
        references.remove(common.key());
        return references;
    }

    /** An entry to read the content with before the register has given it one. */
    private Entry draft(CommonFields common) {
        var now = PointInTime.now(clock);
        return new Entry(common.key(), 1, common.effective(), now.effective(), now.known());
    }

    private static boolean hasText(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals("text"));
    }
}
