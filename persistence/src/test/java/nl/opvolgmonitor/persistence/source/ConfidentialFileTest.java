package nl.opvolgmonitor.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.EvidenceRepository;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentTexts;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileName;
import nl.opvolgmonitor.domain.source.FileRepository;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.FiledDocuments;
import nl.opvolgmonitor.domain.source.PublicFiles;
import nl.opvolgmonitor.domain.source.StoredFile;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class ConfidentialFileTest {

    private static final String TEXT = "Kanarie 4711: de minister zal onderzoek doen.";

    private final TestRegister register;
    private final FileRepository files;
    private final PublicFiles published;
    private int made;

    ConfidentialFileTest(TestRegister register) {
        this.register = register;
        this.files = register.bean(FileRepository.class);
        this.published = register.bean(PublicFiles.class);
    }

    @Test
    void showsAFileWithItsPublishedDocument() throws IOException {
        var file = keep(false);
        var letter = document(file);

        assertThat(published.open(file.sha256())).isEmpty();

        publish(letter);
        assertThat(published.open(file.sha256()).orElseThrow().content()).hasBinaryContent(bytes(file));
        assertThat(texts(letter)).containsExactly(TEXT);
        assertThat(asPublic("SELECT text FROM published.file WHERE sha256 = ?", file.sha256()))
                .containsExactly(TEXT);
        assertThat(asPublic("SELECT document FROM published.document_file WHERE file = ?", file.sha256()))
                .containsExactly(letter.key().value());
    }

    @Test
    void showsNoFileThatBelongsToNoDocument() throws IOException {
        assertThat(published.open(keep(false).sha256())).isEmpty();
    }

    @Test
    void hidesBytesTextAndQuotesOfAConfidentialFile() throws IOException {
        var file = keep(true);
        var letter = document(file);
        publish(letter);
        var record = register.publish(coverage().quoting(letter.key(), "zal onderzoek doen"));

        assertThat(published.open(file.sha256())).isEmpty();
        assertThat(texts(letter)).isEmpty();
        assertThat(register.bean(EvidenceRepository.class).ofRecords(Set.of(record.key()), register.atTheEnd()))
                .isEmpty();
        assertThat(files.open(file.sha256())).isPresent();
    }

    @Test
    void hidesWhatWasPublicFromTheMomentThatItIsConfidential() throws IOException {
        var file = keep(false);
        var letter = document(file);
        publish(letter);
        var reading = published.open(file.sha256()).orElseThrow().content();

        files.store(confidential(file), content(file.name().value()));

        assertThat(published.open(file.sha256())).isEmpty();
        assertThat(texts(letter)).isEmpty();
        assertThat(reading.read()).isEqualTo(-1);
    }

    @Test
    void hidesTheTextOfADocumentOfWhichOneFileIsConfidential() throws IOException {
        var open = keep(false);
        var letter = document(open);
        publish(letter);

        files.attach(letter.key(), 1, keep(true).sha256(), Samples.NOON, "tester");

        assertThat(texts(letter)).isEmpty();
        assertThat(published.open(open.sha256())).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> leavesThePublicNoRowToFindItIn() throws IOException {
        var file = keep(true);
        var letter = document(file);
        publish(letter);
        register.publish(coverage().quoting(letter.key(), "Kanarie 4711"));

        return register
                .strings(DatabaseRole.OM_PUBLIC, "SELECT viewname FROM pg_views WHERE schemaname = 'published'")
                .stream()
                .map(view -> DynamicTest.dynamicTest(
                        view,
                        () -> assertThat(asPublic(
                                        "SELECT v::text FROM published.%s v WHERE v::text LIKE '%%' || ? || '%%' AND v::text LIKE '%%Kanarie%%'"
                                                .formatted(view),
                                        letter.key().value()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> letsThePublicIntoNoTableOfFiles() {
        return Stream.of("register.file", "register.confidential_file", "register.document_file", "working.file")
                .map(table -> DynamicTest.dynamicTest(
                        table,
                        () -> assertThatThrownBy(() -> asPublic("SELECT count(*)::text FROM " + table))
                                .hasMessageContaining("permission denied")));
    }

    @Test
    void registersNoDocumentWithAFileThatIsNotKept() throws IOException {
        var outcome = filed(content("nergens").sha256(), Command.of(Samples.bare(Document.class), register.freshKey()));

        assertThat(outcome).isInstanceOf(InvalidInput.class);
    }

    @Test
    void registersNoDocumentWithAFileAndAnotherText() throws IOException {
        var command =
                Command.of(Samples.bare(Document.class), register.freshKey()).withText("iets anders");

        assertThat(filed(keep(false).sha256(), command)).isInstanceOf(InvalidInput.class);
    }

    private Document document(StoredFile file) {
        var command =
                Command.of(Samples.bare(Document.class), register.freshKey()).on(Samples.DAY);
        return ((Accepted<Document>) filed(file.sha256(), command)).record();
    }

    private Outcome<Document> filed(String sha256, Command<Document> command) {
        var register = new Register(this.register.bean(Entries.class), this.register.clock());
        return new FiledDocuments(register, files)
                .handle(command.registration(), sha256, this.register.records(Document.class));
    }

    private void publish(Document document) {
        register.bean(Entries.class).publish(document.entry(), "tester");
    }

    private Command<Coverage> coverage() {
        return Command.of(Samples.bare(Coverage.class), register.freshKey()).on(Samples.DAY);
    }

    private Iterable<String> texts(Document document) {
        Key key = document.key();
        return register.bean(DocumentTexts.class)
                .of(Set.of(key), register.atTheEnd())
                .values();
    }

    private Iterable<String> asPublic(String sql, Object... arguments) {
        return register.strings(DatabaseRole.OM_PUBLIC, sql, arguments);
    }

    private StoredFile keep(boolean confidential) throws IOException {
        made++;
        var name = "brief-%d-%b-%d.txt".formatted(made, confidential, System.identityHashCode(this));
        var content = content(name);
        var file = new StoredFile(
                content.sha256(),
                FileType.TEXT,
                content.size(),
                new FileName(name),
                TEXT,
                confidential,
                Samples.NOON,
                "tester");
        files.store(file, content);
        return file;
    }

    private static StoredFile confidential(StoredFile file) {
        return new StoredFile(
                file.sha256(), file.type(), file.size(), file.name(), file.text(), true, Samples.NOON, "tester");
    }

    private static byte[] bytes(StoredFile file) {
        return (file.name() + " " + TEXT).getBytes(StandardCharsets.UTF_8);
    }

    private static FileContent content(String name) throws IOException {
        return FileContent.from(new ByteArrayInputStream((name + " " + TEXT).getBytes(StandardCharsets.UTF_8)));
    }
}
