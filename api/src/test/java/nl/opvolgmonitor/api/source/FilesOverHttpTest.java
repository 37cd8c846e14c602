package nl.opvolgmonitor.api.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.api.extraction.SampleFiles;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileEmpty;
import nl.opvolgmonitor.domain.source.FileName;
import nl.opvolgmonitor.domain.source.FileOutcome;
import nl.opvolgmonitor.domain.source.FileRepository;
import nl.opvolgmonitor.domain.source.FileStored;
import nl.opvolgmonitor.domain.source.FileTooLarge;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;
import nl.opvolgmonitor.domain.source.StoreFile;
import nl.opvolgmonitor.domain.source.Upload;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesOverHttpTest {

    private static final String BYTES = "application/octet-stream";
    private static final Actor RESEARCHER = new Actor("onderzoeker-1", "Bureau", Set.of(AccountRole.ONDERZOEKER), true);
    private static final Key LETTER = new Key("kst-31015-221");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        var properties = new HashMap<>(TestDatabase.fresh().properties());
        properties.put("micronaut.server.port", -1);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void refusesAFileFromAStranger() throws Exception {
        var answer = send(to("/werk/bestanden?naam=brief.pdf&vertrouwelijk=true")
                .header("Content-Type", BYTES)
                .header("X-Opvolgmonitor", "1")
                .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("Brief"))));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("UNAUTHENTICATED");
    }

    @Test
    void givesAStrangerNoFileOfTheOfficeWhetherItIsThereOrNot() throws Exception {
        var there = send(to("/werk/bestanden/" + keep("kantoor", true)));
        var nowhere = send(to("/werk/bestanden/" + "0".repeat(64)));

        assertThat(there.statusCode()).isEqualTo(401);
        assertThat(there.body()).isEqualTo(nowhere.body());
    }

    @Test
    void givesEveryoneAFileOfAPublishedDocumentToSave() throws Exception {
        var sha256 = keep("<html><script>alert(1)</script><body>openbaar", false);
        files().attach(LETTER, 1, sha256, Instant.EPOCH, "tester");

        var answer = send(to("/bestanden/" + sha256));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SampleFiles.utf8("<html><script>alert(1)</script><body>openbaar"));
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''brief%20%27%C3%A9%C3%A9n%27.html");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(header(answer, "Cache-Control")).contains("immutable");
        assertThat(send(to("/bestanden/" + sha256).header("If-None-Match", "\"" + sha256 + "\""))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void doesNotTellAConfidentialFileFromNone() throws Exception {
        var sha256 = keep("geheim", true);
        files().attach(new Key("jaarplan-2024"), 1, sha256, Instant.EPOCH, "tester");

        var hidden = send(to("/bestanden/" + sha256));
        var nowhere = send(to("/bestanden/" + "0".repeat(64)));
        var nonsense = send(to("/bestanden/niets"));

        assertThat(List.of(hidden.statusCode(), nowhere.statusCode(), nonsense.statusCode()))
                .containsOnly(404);
        assertThat(hidden.body()).isEqualTo(nowhere.body()).isEqualTo(nonsense.body());
        assertThat(withoutDate(hidden)).isEqualTo(withoutDate(nowhere));
    }

    @Test
    void takesFilesOfTheOfficeInAndTellsWhatIsInThem() throws Exception {
        var pdf = SampleFiles.pdf("Geachte voorzitter,\n" + SampleFiles.QUOTE);

        var outcome = (FileStored) desk(RESEARCHER, "naam=..%2Fbrief.exe&vertrouwelijk=false", pdf);

        assertThat(outcome.file().type()).isEqualTo(FileType.PDF);
        assertThat(outcome.file().name()).isEqualTo(new FileName("brief.exe"));
        assertThat(outcome.file().uploadedBy()).isEqualTo("onderzoeker-1");
        assertThat(outcome.warnings()).isEmpty();
        assertThat(FileAnswers.of(outcome).body())
                .asString()
                .contains(SampleFiles.QUOTE, "application/pdf", outcome.file().sha256());
    }

    @Test
    void warnsThatAScanHasNoText() throws Exception {
        var outcome = (FileStored) desk(RESEARCHER, "naam=scan.pdf&vertrouwelijk=true", SampleFiles.pdf(""));

        assertThat(outcome.warnings()).hasSize(1).first().asString().contains("geen tekst");
    }

    @Test
    void keepsAConfidentialFileConfidentialWhoeverSendsItAgain() throws Exception {
        var text = SampleFiles.utf8("Twee keer gestuurd");
        desk(RESEARCHER, "naam=a.txt&vertrouwelijk=true", text);

        var again = (FileStored) desk(RESEARCHER, "naam=b.txt&vertrouwelijk=false", text);

        assertThat(again.file().confidential()).isTrue();
        assertThat(again.file().name()).isEqualTo(new FileName("a.txt"));
        assertThat(again.warnings()).hasSize(1).first().asString().contains("blijft vertrouwelijk");
    }

    @Test
    void answersEachRefusalWithItsStatus() {
        var refusals = Map.of(
                new FileTooLarge(),
                413,
                new MediaTypeRefused("image/png"),
                415,
                FileUnreadable.locked(),
                422,
                new FileEmpty(),
                422);

        refusals.forEach((refusal, status) -> {
            var answer = FileAnswers.of(refusal);
            assertThat(answer.code()).isEqualTo(status);
            assertThat(answer.body()).asString().contains(refusal.message());
        });
    }

    @Test
    void refusesAFileThatIsTooLargeOrEmpty() throws Exception {
        assertThat(desk(RESEARCHER, "naam=a&vertrouwelijk=true", new byte[FileContent.LIMIT + 1]))
                .isEqualTo(new FileTooLarge());
        assertThat(desk(RESEARCHER, "naam=a&vertrouwelijk=true", new byte[0])).isEqualTo(new FileEmpty());
    }

    @Test
    void refusesAPictureThatIsCalledAPdf() throws Exception {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThat(desk(RESEARCHER, "naam=brief.pdf&vertrouwelijk=true", png))
                .isEqualTo(new MediaTypeRefused("image/png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam=a",
                "vertrouwelijk=true",
                "naam=a&vertrouwelijk=ja",
                "naam=a&vertrouwelijk=",
                "naam=a&vertrouwelijk=true&vertrouwelijk=false"
            })
    void refusesToGuess(String query) {
        assertThat(refusal(RESEARCHER, query, BYTES)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "application/x-www-form-urlencoded", "text/plain", "application/pdf"})
    void takesNothingThatAFormCanSend(String type) {
        assertThat(refusal(RESEARCHER, "naam=a&vertrouwelijk=true", type)).isEqualTo(415);
    }

    @Test
    void takesNothingFromThoseWhoMayNotSend() {
        var query = "naam=a&vertrouwelijk=true";

        assertThat(refusal(new Actor("k", "Kamer", Set.of(AccountRole.KAMER), true), query, BYTES))
                .isEqualTo(403);
        assertThat(refusal(new Actor("b", "Beheer", Set.of(AccountRole.BEHEERDER), true), query, BYTES))
                .isEqualTo(403);
        assertThat(refusal(new Actor("t", "Bureau", Set.of(AccountRole.REDACTEUR), false), query, BYTES))
                .isEqualTo(403);
    }

    private static int refusal(Actor actor, String query, String type) {
        try {
            server.getApplicationContext()
                    .getBean(FileDesk.class)
                    .receive(Optional.of(actor), request(query, type), new ByteArrayInputStream(new byte[] {1}));
            return 200;
        } catch (UploadRefused refused) {
            return refused.status().getCode();
        }
    }

    private static FileOutcome desk(Actor actor, String query, byte[] bytes) {
        return server.getApplicationContext()
                .getBean(FileDesk.class)
                .receive(Optional.of(actor), request(query, BYTES), new ByteArrayInputStream(bytes));
    }

    private static io.micronaut.http.HttpRequest<?> request(String query, String type) {
        return io.micronaut.http.HttpRequest.POST("/werk/bestanden?" + query, "")
                .header("Content-Type", type);
    }

    private static String keep(String text, boolean confidential) throws IOException {
        var content = FileContent.from(new ByteArrayInputStream(SampleFiles.utf8(text)));
        var upload = new Upload(content, new FileName("brief 'één'.html"), confidential, "tester");
        var stored = (FileStored)
                server.getApplicationContext().getBean(StoreFile.class).handle(upload);
        return stored.file().sha256();
    }

    private static FileRepository files() {
        return server.getApplicationContext().getBean(FileRepository.class);
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.getURI().resolve(path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<?> answer) {
        var headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
