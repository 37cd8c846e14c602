package nl.opvolgmonitor.domain.source;

import java.util.Optional;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.register.Registration;

/** Registers a document with the file that it stands in: the text to quote from is the text of the file. */
public final class FiledDocuments {

    private final Register register;
    private final FileRepository files;

    public FiledDocuments(Register register, FileRepository files) {
        this.register = register;
        this.files = files;
    }

    /** Must run inside a transaction. {@code sha256} is of a file that is kept already; the registration brings no text itself. */
    public Outcome<Document> handle(Registration<Document> registration, String sha256, Records<Document> documents) {
        if (registration.text() != null) {
            return new InvalidInput<>("Geef bij een document een bestand of een tekst, niet allebei");
        }
        return files.bySha256(sha256)
                .map(file -> register(registration, file, documents))
                .orElseGet(() -> new InvalidInput<>("Dit bestand is niet bewaard; stuur het eerst op: " + sha256));
    }

    private Outcome<Document> register(
            Registration<Document> registration, StoredFile file, Records<Document> documents) {
        var text = Optional.of(file.text()).filter(words -> file.hasText()).orElse(null);
        var outcome = register.handle(registration.withText(text), documents);
        if (outcome instanceof Accepted<Document> accepted) {
            var entry = accepted.record().entry();
            files.attach(entry.key(), entry.version(), file.sha256(), entry.recordedAt(), registration.recordedBy());
        }
        return outcome;
    }
}
