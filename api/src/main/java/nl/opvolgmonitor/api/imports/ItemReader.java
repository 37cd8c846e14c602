package nl.opvolgmonitor.api.imports;

import java.util.Objects;
import java.util.function.Supplier;
import nl.opvolgmonitor.api.register.RecordFields;
import nl.opvolgmonitor.api.register.RegistrationReader;
import nl.opvolgmonitor.api.staff.RightKinds;
import nl.opvolgmonitor.domain.imports.Intake;
import nl.opvolgmonitor.domain.imports.Taken;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.ProofMissing;
import nl.opvolgmonitor.domain.register.QuoteNotFound;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Refusal;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Registration;
import nl.opvolgmonitor.domain.register.WrongStatus;
import org.jspecify.annotations.Nullable;

/** Takes items in as records, each through the command that a person would give; what is refused names its column. */
final class ItemReader {

    private final Intake intake;
    private final RegistrationReader reader;
    private final Sheets sheets;
    private final RightKinds kinds;
    private final String author;

    ItemReader(Intake intake, RegistrationReader reader, Sheets sheets, String author) {
        this.intake = intake;
        this.reader = reader;
        this.sheets = sheets;
        this.kinds = new RightKinds(intake.ledger());
        this.author = author;
    }

    /** Throws {@link RowFault}. */
    Taken.Effect take(ImportItem item) {
        return take(item, sheets.records(item.kind()));
    }

    private <T extends Registered> Taken.Effect take(ImportItem item, Records<T> records) {
        var before = intake.before(item.key(), records.type());
        var whole = before == null ? item : item.over(RecordFields.of(before));
        var registration = within(whole, () -> registration(whole, records));
        return switch (intake.take(registration, records)) {
            case Taken.Effect effect -> effect;
            case Taken.Refused refused -> throw new RowFault(fault(whole, refused.refusal()));
        };
    }

    private <T extends Registered> Registration<T> registration(ImportItem item, Records<T> records) {
        kinds.check(records.type(), item.fields());
        var registration = reader.read(item, records, item.key(), author, text -> text);
        return registration.text() == null ? registration : withNewText(item, registration);
    }

    /** The text of a document never changes: the same is no text at all, another is refused. */
    private <T extends Registered> Registration<T> withNewText(ImportItem item, Registration<T> registration) {
        var known = intake.text(item.key());
        if (known == null) {
            return registration;
        }
        if (!known.equals(registration.text())) {
            throw item.fault("text", "de tekst van een document verandert niet; registreer een nieuw document");
        }
        return registration.withText(null);
    }

    private static <R> R within(ImportItem item, Supplier<R> reading) {
        try {
            return reading.get();
        } catch (InvalidContent invalid) {
            throw item.fault(null, String.valueOf(invalid.getMessage()));
        }
    }

    private static ImportFault fault(ImportItem item, Refusal<?> refusal) {
        return item.problem(column(item, refusal), refusal.message(), remedy(refusal));
    }

    private static @Nullable String column(ImportItem item, Refusal<?> refusal) {
        return switch (refusal) {
            case RecordNotFound<?> missing -> columnOf(item, missing.key().value());
            case QuoteNotFound<?> quote -> "evidence";
            case ProofMissing<?> proof -> "evidence";
            default -> null;
        };
    }

    private static @Nullable String columnOf(ImportItem item, String key) {
        return item.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("key"))
                .filter(field -> names(Objects.toString(field.getValue(), ""), key))
                .map(field -> field.getKey().equals("quotes") ? "evidence.document" : field.getKey())
                .findFirst()
                .orElse("key");
    }

    private static boolean names(String value, String key) {
        return value.equals(key) || value.contains("=" + key + ",") || value.contains("=" + key + "}");
    }

    private static String remedy(Refusal<?> refusal) {
        return switch (refusal) {
            case RecordNotFound<?> missing ->
                "Registreer het eerst, of zet het in ditzelfde bestand; een sleutel die al bestaat hoort bij één soort";
            case QuoteNotFound<?> quote -> "Neem de woorden letterlijk over uit de tekst van het document";
            case ProofMissing<?> proof -> "Vul «evidence» en «evidence.document» in";
            case WrongStatus<?> wrong -> "Haal de rij weg, of kies een andere sleutel";
            default -> "Verbeter de rij; het blad «uitleg» van het sjabloon zegt wat er kan";
        };
    }
}
