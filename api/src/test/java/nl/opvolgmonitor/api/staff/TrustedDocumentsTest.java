package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.parser.Parser;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import nl.opvolgmonitor.domain.account.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the workplace asks, as the build wrote it down, and nothing else. */
class TrustedDocumentsTest {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static Workplace workplace;
    private static Map<String, String> texts;

    @BeforeAll
    static void open() throws IOException {
        workplace = new Workplace(Map.of("opvolgmonitor.trusted-documents", true));
        texts = new ObjectMapper()
                .readValue(TrustedDocumentsTest.class.getResourceAsStream("/graphql/trusted.json"), TEXTS);
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    @Test
    void areCalledByTheirDigest() {
        assertThat(texts)
                .hasSizeGreaterThan(30)
                .allSatisfy((id, text) ->
                        assertThat(id).isEqualTo("sha256:" + sha256(text).substring(0, 32)));
    }

    @Test
    void fitTheSchema() {
        var schema = workplace.schema("staff");

        assertThat(texts.values())
                .allSatisfy(
                        text -> assertThat(new Validator().validateDocument(schema, Parser.parse(text), Locale.ROOT))
                                .isEmpty());
    }

    @Test
    void areAllThatASessionMayAsk() {
        var answer = workplace.answer(Workplace.RESEARCHER, "{me {office}}", Map.of());

        assertThat(answer.path("errors").path(0).path("message").asText()).contains("alleen haar eigen vragen");
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void bindNoTokenWhichOnlyReads() {
        var reader = new Actor("demo-lezer", "Nationaal Rapporteur", Workplace.RESEARCHER.roles(), false);

        assertThat(workplace
                        .ask(reader, "{me {office}}")
                        .path("me")
                        .path("office")
                        .asText())
                .isEqualTo("Nationaal Rapporteur");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
