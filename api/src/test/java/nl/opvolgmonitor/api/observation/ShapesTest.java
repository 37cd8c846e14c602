package nl.opvolgmonitor.api.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.observation.CommitmentStatus;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservedCommitment;
import nl.opvolgmonitor.domain.observation.ObservedDecision;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.ObservedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which the open data were seen, and the ways in which they stray from them. */
class ShapesTest {

    private static final URI HOST = URI.create("https://kamer.example/");

    @Test
    void readsDecisionsWithTheirVotes() throws IOException {
        var page = odata(ObservedEntity.DECISION, House.file("tk-odata-besluit-stemming-zaak.json"));

        var decisions = page.observations().stream().map(ObservedDecision::of).toList();
        assertThat(decisions)
                .extracting(ObservedDecision::decision)
                .containsExactly(Decision.ADOPTED, Decision.ADOPTED, Decision.REJECTED);
        assertThat(decisions.getFirst().votes()).hasSize(15);
        assertThat(page.observations().get(2).fields().values())
                .containsEntry("Zaak/e10688d3-ba68-457b-a2a1-95dae0ee7e2e/Kabinetsappreciatie", "Ontijdig");
        assertThat(page.position()).isEqualTo("2025-11-25T14:23:42.1679245Z");
        assertThat(page.last()).isTrue();
    }

    @Test
    void readsCommitmentsWithNoDateALetterAndATombstone() throws IOException {
        var page = odata(ObservedEntity.COMMITMENT, House.file("tk-odata-toezegging-vorm.json"));

        var commitments =
                page.observations().stream().map(ObservedCommitment::of).toList();
        assertThat(commitments.get(0).fulfilledOn()).isNull();
        assertThat(commitments.get(1).fulfilledOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(commitments.get(1).letters()).containsExactly("00000000-0000-4000-8000-000000000017");
        assertThat(page.observations().get(2)).matches(Observation::deleted);
    }

    @Test
    void leavesOutRecordsWhoseIdWasCutShort() throws IOException {
        var page = odata(ObservedEntity.COMMITMENT, House.file("tk-odata-toezegging-rijen-afgekapt.json"));

        assertThat(page.observations()).isEmpty();
    }

    @Test
    void readsAnEmptyListAsTheEnd() throws IOException {
        var page = odata(ObservedEntity.DOCUMENT, House.file("tk-odata-leeg.json"));

        assertThat(page).isEqualTo(new ObservedPage("proef", page.address(), List.of(), "", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"value\": {}}", "{\"value\": [{\"Id\": \"", "<html/>"})
    void readsNoHalfJson(String half) {
        assertThatThrownBy(() -> odata(ObservedEntity.DOCUMENT, half)).isInstanceOf(IOException.class);
    }

    @Test
    void toleratesFieldsThatItDoesNotKnowAndFieldsThatMiss() throws IOException {
        var page = odata(ObservedEntity.COMMITMENT, """
                {"value": [{"Id": "00000000-0000-4000-8000-000000000001", "Nieuw": [1, {"Diep": {"Er": [true]}}],
                 "Tekst": "a\\u0000b", "Status": null, "ApiGewijzigdOp": "gisteren"}]}""");

        assertThat(page.observations()).singleElement().satisfies(observed -> {
            assertThat(observed.changedAt()).isNull();
            assertThat(observed.fields().values())
                    .isEqualTo(Map.of("Nieuw/0/Waarde", "1", "Nieuw/1/Diep/0/Er/0/Waarde", "true", "Tekst", "ab"));
        });
    }

    @Test
    void goesOnByTimeAndByLinkOnlyWithinOneTime() {
        var start = ODataPosition.START;
        var byTime = start.after(List.of("2026-01-01Z", "2026-01-02Z"), "/next");
        var within = byTime.after(List.of("2026-01-02Z", "2026-01-02Z"), "/next?a=b c");

        assertThat(byTime).isEqualTo(new ODataPosition("2026-01-02Z", ""));
        assertThat(within).isEqualTo(new ODataPosition("2026-01-02Z", "/next?a=b%20c"));
        assertThat(ODataPosition.parse(within.toString())).isEqualTo(within);
        assertThat(within.after(List.of("2026-01-02Z", "2026-01-03Z"), "/more").link())
                .isEmpty();
        assertThat(within.after(List.of(), "")).isEqualTo(byTime);
    }

    @Test
    void asksForChangesSinceTheLastOne() {
        var feed = feed(ObservedEntity.DOCUMENT);

        assertThat(feed.address("").getRawQuery())
                .isEqualTo("$filter=Kamerstukdossier%2Fany%28d%3A%20d%2FNummer%20eq%2028638%20and%20"
                        + "%28d%2FToevoeging%20eq%20null%20or%20d%2FToevoeging%20eq%20%27%27%29%29"
                        + "&$orderby=ApiGewijzigdOp%2CId");
        assertThat(feed.address("2026-01-02T00:00:00Z").getQuery())
                .contains(" and ApiGewijzigdOp ge 2026-01-02T00:00:00Z");
        assertThat(ODataFeed.inDossier("21501", "02")).contains("d/Toevoeging eq '02'");
    }

    @Test
    void readsTheFeedAndWhereItGoesOn() throws IOException {
        var page = sync(House.file("tk-syncfeed-persoon.xml"), "");

        assertThat(page.position()).isEqualTo("99");
        assertThat(page.last()).isFalse();
        assertThat(page.observations()).singleElement().satisfies(observed -> {
            assertThat(observed.sourceId()).hasToString("77dc181f-00d6-4d5e-b188-3fd0c02f4006");
            assertThat(observed.changedAt()).isEqualTo(Instant.parse("2023-08-29T11:10:11.096203Z"));
            assertThat(observed.fields().values())
                    .isEqualTo(Map.of("Nummer", "8", "Achternaam", "Savornin Lohman", "Functie", "Oud Kamerlid"));
        });
    }

    @Test
    void readsReferencesOfARecordedEntry() throws IOException {
        var page = sync(entry(House.file("tk-syncfeed-commissiezetelvastpersoon.xml")), "");

        assertThat(page.observations()).singleElement().satisfies(observed -> {
            assertThat(observed.changedAt()).isEqualTo(Instant.parse("2023-08-29T11:09:59Z"));
            assertThat(observed.fields().values())
                    .containsEntry("Functie", "Lid")
                    .containsEntry(
                            "Persoon/16ed90a7-8b21-43a5-916c-76f07231325a/Id", "16ed90a7-8b21-43a5-916c-76f07231325a");
        });
    }

    @Test
    void readsAnotherPrefixATimeWithoutZoneNothingAndRepetition() throws IOException {
        var page = sync(entry("""
                <ns1:toezegging xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:x="urn:x" x:verwijderd="False"
                 id="00000000-0000-4000-8000-000000000001" ns1:bijgewerkt="2026-03-19T17:42:13.1234567">
                <ns1:nummer>TZ202603-130</ns1:nummer><ns1:status>Iets nieuws</ns1:status><ns1:persoon ref=""/>
                <ns1:datumNakoming>0001-01-01T00:00:00</ns1:datumNakoming>
                <ns1:kamerbriefNakoming>2026D1</ns1:kamerbriefNakoming><ns1:kamerbriefNakoming>2026D2</ns1:kamerbriefNakoming>
                </ns1:toezegging>"""), "");

        var observed = page.observations().getFirst();
        var commitment = ObservedCommitment.of(observed);
        assertThat(observed.changedAt()).isEqualTo(Instant.parse("2026-03-19T17:42:13.123456Z"));
        assertThat(observed.fields().under("Persoon")).isEmpty();
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.OTHER);
        assertThat(commitment.fulfilledOn()).isNull();
        assertThat(commitment.letters()).containsExactly("2026D1", "2026D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE"})
    void readsThatARecordIsGone(String gone) throws IOException {
        var page = sync(entry("""
                <toezegging id="00000000-0000-4000-8000-000000000001" xmlns:tk="urn:tk" tk:verwijderd="%s"><nummer>x</nummer></toezegging>""".formatted(gone)), "");

        assertThat(page.observations()).singleElement().satisfies(observed -> {
            assertThat(observed.deleted()).isTrue();
            assertThat(observed.fields().isEmpty()).isTrue();
        });
    }

    @Test
    void resumesWhereTheFeedEnds() throws IOException {
        var page = sync(
                "<feed><link rel='resume' href='/SyncFeed/2.0/Feed?category=Toezegging&amp;skiptoken=12'/></feed>",
                "3");

        assertThat(page.position()).isEqualTo("12");
        assertThat(page.last()).isTrue();
        assertThat(sync("<feed/>", "3").position()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<feed>",
                "<feed><entry>",
                "<html/>",
                "{}",
                "<!DOCTYPE feed [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><feed>&x;</feed>",
                "<!DOCTYPE feed><feed/>"
            })
    void readsNoHalfOrHostileXml(String half) {
        assertThatThrownBy(() -> sync(half, "")).isInstanceOf(IOException.class);
    }

    private static String entry(String payload) {
        return "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>" + payload + "</content></entry></feed>";
    }

    private static ObservedPage sync(String xml, String position) throws IOException {
        return new SyncFeed(HOST, ObservedEntity.COMMITMENT).read(xml.getBytes(StandardCharsets.UTF_8), position);
    }

    private static ObservedPage odata(ObservedEntity entity, String json) throws IOException {
        return feed(entity).read(json.getBytes(StandardCharsets.UTF_8), "");
    }

    private static ODataFeed feed(ObservedEntity entity) {
        return new ODataFeed("proef", HOST, entity, ODataFeed.inDossier("28638", ""), "", ODataPosition.START);
    }
}
