package nl.opvolgmonitor.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.search.Findings;
import nl.opvolgmonitor.domain.search.Question;
import nl.opvolgmonitor.domain.search.Relevance;
import nl.opvolgmonitor.domain.search.Search;
import nl.opvolgmonitor.domain.search.SearchHit;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RegisterExtension.class)
class SearchTest {

    private final TestRegister register;

    SearchTest(TestRegister register) {
        this.register = register;
    }

    @ParameterizedTest
    @CsvSource({
        "handreikingen, Stel een handreiking op",
        "COORDINEREN, Laat één minister de zorg coördineren",
        "tabellenb*, Publiceer een tabellenboek",
        "tabellenbo, Publiceer een tabellenboek",
        "foto's, Bewaar geen foto’s van slachtoffers",
        "32-jarigen, Let op 32-jarigen",
        "kelder lucht, Ververs de kelderlucht",
        "ververs kelder lucht vaker, Ververs vaker de kelderlucht",
        "wetsartikel 273f, Pas het wetsartikel 273f toe",
    })
    void findsARecordByItsWords(String question, String text) {
        var record = published(text);

        assertThat(keys(question)).contains(record.key());
    }

    @Test
    void putsItsOwnWordingAboveAQuoteAndAQuoteAboveAText() {
        var letter = document("Brief", "Een zin over peilstations. En een zin over peilstations.");
        var quoted = register.publish(Command.of(Samples.bare(Recommendation.class), register.freshKey())
                .on(Samples.DAY)
                .quoting(letter, "Een zin over peilstations."));
        var own = published("Richt peilstations in");

        assertThat(keys("peilstation")).containsExactly(own.key(), quoted.key(), letter);
        assertThat(find("peilstation").hits().get(1).record())
                .returns(letter, SearchHit::document)
                .returns("Een zin over peilstations.", SearchHit::sentence);
    }

    @Test
    void hidesWhatIsNotPublic() {
        var concept = register.register(command("Over gangliggers"));
        var embargoed = register.register(command("Over gangliggers"));
        decide(embargoed, "PUBLISHED", Instant.now().plusSeconds(3_600));
        var withdrawn = published("Over gangliggers");
        decide(withdrawn, "WITHDRAWN", null);

        assertThat(keys("gangliggers")).isEmpty();
        assertThat(find("ganglegger").corrected()).isEmpty();
        assertThat(concept.key()).isNotEqualTo(embargoed.key());
    }

    @Test
    void findsWhatWasUnderEmbargoFromTheMomentThatItEnds() {
        var record = register.register(command("Over kraamkamers"));
        decide(record, "PUBLISHED", Instant.now().minusSeconds(1));

        assertThat(keys("kraamkamer")).containsExactly(record.key());
    }

    @Test
    void findsTheVersionThatHeldAndNoOther() {
        var first = published("Bouw een duiventil");
        var before = register.atTheEnd();
        register.supersede(first, Samples.bare(Recommendation.class).with("text", "Bouw een volière"), Samples.DAY);

        assertThat(keys("duiventil", before)).containsExactly(first.key());
        assertThat(keys("duiventil")).isEmpty();
        assertThat(keys("voliere")).containsExactly(first.key());
    }

    @Test
    void findsASentenceThatRunsOverTheEndOfAStretch() {
        var filler = "Dit is een gewone regel die niets bijzonders zegt.\n".repeat(200);
        var letter = document("Lang stuk", filler + "Hier staat het nevelgordijn\nvan de zeemeeuw.\n" + filler);

        assertThat(keys("\"nevelgordijn van de zeemeeuw\"")).containsExactly(letter);
        assertThat(find("nevelgordijn").hits().getFirst().record().line()).isEqualTo(201);
    }

    @Test
    void takesInATextWithoutASingleLineEnd() {
        var letter = document("Plat", "woord ".repeat(50_000) + "sluitsteen");

        assertThat(keys("sluitsteen")).containsExactly(letter);
    }

    @Test
    void canBeMadeAgainFromTheRegister() {
        published("Leg een voorraad vuurstenen aan");
        var before = passages();

        register.as(DatabaseRole.OM_MIGRATOR).useHandle(handle -> handle.execute("CALL search.fill()"));

        assertThat(passages()).isNotEmpty().isEqualTo(before);
    }

    @Test
    void isContentWithSomeOfTheWordsWhenAskedLoosely() {
        var record = published("Schilder de vuurtoren");
        var question = Question.read("vuurtoren onderzeeboot -krijt");

        assertThat(find(question).hits()).isEmpty();
        assertThat(find(question.readLoosely()))
                .returns(true, Findings::loosened)
                .extracting(found ->
                        found.hits().stream().map(hit -> hit.record().record()).toList())
                .isEqualTo(List.of(record.key()));
    }

    @Test
    void holdsToAllWordsWhenSomethingHasThem() {
        published("Sleep de woonboot");
        published("Sleep de woonboot naar de scheepshelling");

        assertThat(find(Question.read("woonboot scheepshelling").readLoosely()))
                .returns(false, Findings::loosened)
                .extracting(found -> found.hits().size())
                .isEqualTo(1);
    }

    @Test
    void countsWhatItFinds() {
        published("Tel de eerste strandjutter");
        published("Tel de tweede strandjutter");

        assertThat(register.bean(Search.class).count(Question.read("strandjutter"), Set.of(), register.atTheEnd()))
                .isEqualTo(2);
    }

    private List<String> passages() {
        return register.strings(
                DatabaseRole.OM_MIGRATOR,
                "SELECT concat_ws('|', source, record, version, kind, document, line, evidence, file, text, recorded_at)"
                        + " FROM search.passage ORDER BY 1");
    }

    private Recommendation published(String text) {
        return register.publish(command(text));
    }

    private Command<Recommendation> command(String text) {
        return Command.of(Samples.bare(Recommendation.class).with("text", text), register.freshKey())
                .on(Samples.DAY);
    }

    private Key document(String title, String text) {
        return register.publish(Command.of(Samples.bare(Document.class).with("title", title), register.freshKey())
                        .on(Samples.DAY)
                        .withText(text))
                .key();
    }

    private void decide(Registered record, String status, @Nullable Instant embargo) {
        register.as(DatabaseRole.OM_APP)
                .useHandle(handle -> handle.execute("""
                INSERT INTO register.record_status (record, version, status, embargo_until, reason, recorded_at, recorded_by)
                VALUES (?, 1, ?, ?, 'in de proef', now(), 'tester')""", record.key().value(), status, embargo));
    }

    private List<Key> keys(String question) {
        return keys(question, register.atTheEnd());
    }

    private List<Key> keys(String question, PointInTime at) {
        return find(question, at).hits().stream()
                .map(hit -> hit.record().record())
                .toList();
    }

    private Findings find(String question) {
        return find(question, register.atTheEnd());
    }

    private Findings find(String question, PointInTime at) {
        return find(Question.read(question), at);
    }

    private Findings find(Question question) {
        return find(question, register.atTheEnd());
    }

    private Findings find(Question question, PointInTime at) {
        return register.bean(Search.class).find(question, Set.of(), new PageRequest(Relevance.BEST, 20, null), at);
    }
}
