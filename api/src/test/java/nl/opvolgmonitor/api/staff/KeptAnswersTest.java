package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the public is told again, as long as it is true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptAnswersTest {

    private static final String ASKED =
            "{ recommendation(id: \"slachtoffermonitor-mensenhandel-2015-2019/3\") { text response { id type } } }";

    /** More than the second after which it looks again, and less than the half minute after which nothing is kept. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Workplace workplace = new Workplace(Map.of("graphql.kept", 1_000_000));

    @AfterAll
    void close() {
        client.close();
        workplace.close();
    }

    @Test
    void areNotSentAgainToWhoHasThem() throws IOException, InterruptedException {
        var first = get("*/*", "\"niets\"");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = get("*/*", tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("RateLimit")).isPresent();
    }

    private HttpResponse<String> get(String form, String tag) throws IOException, InterruptedException {
        var address = workplace.origin() + "/graphql?query=" + URLEncoder.encode(ASKED, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", form)
                .header("If-None-Match", tag)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void areNeverThoseOfTheOffice() throws IOException, InterruptedException {
        var cookie = workplace.signIn(RESEARCHER);
        var request = HttpRequest.newBuilder(URI.create(workplace.origin() + "/werk/graphql"))
                .header("Content-Type", "application/json")
                .header("X-Opvolgmonitor", "1")
                .header("Cookie", cookie.name + "=" + cookie.value)
                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"))
                .build();

        var answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.body()).contains("\"data\"");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void areOtherAnswersWhenSomethingIsPublished() throws InterruptedException {
        var before = workplace.outside(ASKED);

        workplace.correctResponse(before.at("/data/recommendation/response/id").asText());

        var until = Instant.now().plus(PATIENCE);
        var now = workplace.outside(ASKED);
        while (now.equals(before) && Instant.now().isBefore(until)) {
            Thread.sleep(100);
            now = workplace.outside(ASKED);
        }
        assertThat(now.at("/data/recommendation/response/type").asText()).isEqualTo("PARTIALLY_ACCEPTED");
    }
}
