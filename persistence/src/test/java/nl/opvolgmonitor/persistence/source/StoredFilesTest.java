package nl.opvolgmonitor.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileName;
import nl.opvolgmonitor.domain.source.FileRepository;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.StoredFile;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class StoredFilesTest {

    private final TestRegister register;
    private final FileRepository files;

    StoredFilesTest(TestRegister register) {
        this.register = register;
        this.files = register.bean(FileRepository.class);
    }

    @Test
    void comeBackAsTheyWere() throws IOException {
        var content = random(700_001);
        var file = file(content, false);

        files.store(file, content);

        assertThat(files.bySha256(content.sha256())).contains(file);
        var download = files.open(content.sha256()).orElseThrow();
        assertThat(download.name()).isEqualTo(file.name());
        assertThat(download.type()).isEqualTo(FileType.PDF);
        assertThat(download.content()).hasSameContentAs(content.stream());
    }

    @Test
    void comeBackByteByByte() throws IOException {
        var content = random(300);
        files.store(file(content, false), content);
        var original = content.stream();

        try (var stream = files.open(content.sha256()).orElseThrow().content()) {
            for (int place = 0; place <= 300; place++) {
                assertThat(stream.read()).isEqualTo(original.read());
            }
        }
    }

    @Test
    void areKeptOnce() throws IOException {
        var content = random(10);
        files.store(file(content, false), content);

        files.store(
                new StoredFile(
                        content.sha256(),
                        FileType.TEXT,
                        10,
                        new FileName("anders.txt"),
                        "anders",
                        false,
                        Samples.NOON.plusSeconds(9),
                        "ander"),
                content);

        assertThat(files.bySha256(content.sha256())).contains(file(content, false));
    }

    @Test
    void becomeConfidentialForGood() throws IOException {
        var content = random(11);
        files.store(file(content, false), content);

        files.store(file(content, true), content);
        files.store(file(content, false), content);

        assertThat(files.bySha256(content.sha256()).orElseThrow().confidential())
                .isTrue();
    }

    @Test
    void areUnknownUntilTheyAreKept() throws IOException {
        assertThat(files.bySha256(random(12).sha256())).isEmpty();
        assertThat(files.open(random(12).sha256())).isEmpty();
    }

    @Test
    void areKnownByTheirBytes() throws IOException {
        var file = file(random(13), false);

        assertThatThrownBy(() -> files.store(file, random(14))).hasMessageContaining("a_file_has_the_size_it_says");
        assertThat(files.bySha256(file.sha256())).isEmpty();
    }

    @Test
    void belongToDocumentsOnly() throws IOException {
        var content = random(15);
        files.store(file(content, false), content);
        var relation = register.strings(
                DatabaseRole.OM_APP,
                "INSERT INTO register.record (key, kind) VALUES ('band', 'RELATION') RETURNING key");

        assertThat(relation).hasSize(1);
        assertThatThrownBy(() -> files.attach(new Key("band"), 1, content.sha256(), Samples.NOON, "tester"))
                .hasMessageContaining("is not a document");
    }

    @Test
    void areAttachedOnce() throws IOException {
        var content = random(16);
        files.store(file(content, false), content);

        files.attach(Samples.ONE, 1, content.sha256(), Samples.NOON, "tester");
        files.attach(Samples.ONE, 1, content.sha256(), Samples.NOON, "ander");

        assertThat(register.strings(
                        DatabaseRole.OM_APP,
                        "SELECT recorded_by FROM register.document_file WHERE file = ?",
                        content.sha256()))
                .containsExactly("tester");
    }

    @Test
    void areUndoneWithTheTransactionTheyAreKeptIn() throws IOException {
        var content = random(17);

        assertThatThrownBy(() -> register.bean(Transactions.class).inOne(() -> {
                    files.store(file(content, true), content);
                    throw new IllegalStateException("halverwege");
                }))
                .hasMessage("halverwege");
        assertThat(files.bySha256(content.sha256())).isEmpty();
    }

    private static StoredFile file(FileContent content, boolean confidential) {
        return new StoredFile(
                content.sha256(),
                FileType.PDF,
                content.size(),
                new FileName("brief.pdf"),
                "Regel één\nRegel twee\fBladzij twee",
                confidential,
                Samples.NOON,
                "tester");
    }

    private static FileContent random(int size) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return FileContent.from(new ByteArrayInputStream(bytes));
    }
}
