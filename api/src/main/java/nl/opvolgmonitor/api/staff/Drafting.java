package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.register.RegistrationReader;
import nl.opvolgmonitor.domain.register.Amend;
import nl.opvolgmonitor.domain.register.Amendment;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Registration;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.FiledDocuments;

/** Turns calls into the commands that make versions. Runs inside the transaction of the request. */
@Singleton
final class Drafting {

    private final Register register;
    private final FiledDocuments filed;
    private final Amend amend;
    private final RegistrationReader reader;
    private final Entries entries;
    private final Ledger ledger;
    private final Contents contents;
    private final RightKinds kinds;
    private final OfferedTerms terms;

    Drafting(
            Register register,
            FiledDocuments filed,
            Amend amend,
            RegistrationReader reader,
            Entries entries,
            Ledger ledger,
            Contents contents,
            RightKinds kinds,
            OfferedTerms terms) {
        this.register = register;
        this.filed = filed;
        this.amend = amend;
        this.reader = reader;
        this.entries = entries;
        this.ledger = ledger;
        this.contents = contents;
        this.kinds = kinds;
        this.terms = terms;
    }

    <T extends Registered> Outcome<T> register(Call call, Records<T> records) {
        var key = call.key("id");
        ledger.lock(List.of(key));
        var given = Given.by(call);
        terms.check(given, null);
        var registration = registration(call, given, records);
        return call.object("fields").get(Given.FILE) instanceof String sha256
                ? withFile(registration, sha256, records)
                : register.handle(registration, records);
    }

    /** The schema lets only a document have a file. */
    @SuppressWarnings("unchecked")
    private <T extends Registered> Outcome<T> withFile(
            Registration<T> registration, String sha256, Records<T> records) {
        return (Outcome<T>) filed.handle((Registration<Document>) registration, sha256, (Records<Document>) records);
    }

    <T extends Registered> Outcome<T> change(Call call, Records<T> records, Change change) {
        var key = call.key("id");
        ledger.lock(List.of(key));
        if (call.object("fields").get(Given.FILE) != null) {
            return new InvalidInput<>("Een bestand komt bij het registreren; registreer een nieuw document");
        }
        var before = contents.last(key, records.type());
        if (before == null) {
            return new RecordNotFound<>(key);
        }
        var given = Given.by(call, before);
        terms.check(given, before);
        var registration = withoutKnownQuotes(registration(call, given, records));
        return amend.handle(
                new Amendment<>(call.number("expectedVersion"), change, call.maybe("reason"), registration), records);
    }

    private <T extends Registered> Registration<T> registration(Call call, Given given, Records<T> records) {
        var key = call.key("id");
        kinds.check(records.type(), given.fields());
        return reader.read(given, records, key, call.caller().actor().subject(), text -> newText(key, text));
    }

    private String newText(Key document, String text) {
        if (!entries.texts(Set.of(document)).isEmpty()) {
            throw new InvalidContent("De tekst van een document verandert niet; registreer een nieuw document");
        }
        return text;
    }

    private <T extends Registered> Registration<T> withoutKnownQuotes(Registration<T> registration) {
        var fresh = registration.quotes().stream()
                .filter(quote -> !entries.isProven(registration.key(), quote))
                .toList();
        return registration.withQuotes(fresh);
    }
}
