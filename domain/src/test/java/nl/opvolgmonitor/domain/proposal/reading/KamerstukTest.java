package nl.opvolgmonitor.domain.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

/** The letter of 11 January 2021, Kamerstuk 31 015, nr. 221. */
class KamerstukTest {

    private static final Reading READING = Reading.ofFile("kst-31015-221");
    private static final String MONITOR = "slachtoffermonitor-mensenhandel-2015-2019";

    @Test
    void proposesTheLetterItself() {
        assertThat(READING.fields(Kind.DOCUMENT, "kst-31015-221"))
                .containsEntry("type", "KAMERBRIEF")
                .containsEntry("chamber", "TK")
                .containsEntry("parliamentaryYear", "2020-2021")
                .containsEntry("dossier", "31015")
                .containsEntry("dossierTitle", "Kindermishandeling")
                .containsEntry("number", "221")
                .containsEntry("effective", "2021-01-11")
                .containsEntry("sender", "Staatssecretaris van Justitie en Veiligheid")
                .containsEntry("title", "Brief van de Staatssecretaris van Justitie en Veiligheid")
                .containsEntry("url", "https://zoek.officielebekendmakingen.nl/kst-31015-221.html");
        assertThat(Reading.names(READING.the(Kind.DOCUMENT, "kst-31015-221"), "ON_BEHALF_OF"))
                .containsExactly(
                        "Minister van Buitenlandse Zaken",
                        "Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking",
                        "Staatssecretaris van Volksgezondheid, Welzijn en Sport");
    }

    @Test
    void proposesTheMonitorThatTheLetterAnswers() {
        assertThat(READING.fields(Kind.REPORT, MONITOR))
                .containsEntry("type", "MONITOR")
                .containsEntry("title", "Slachtoffermonitor mensenhandel 2015–2019")
                .containsEntry("byRapporteur", true)
                .containsEntry("coverageFrom", 2015)
                .containsEntry("coverageTo", 2019)
                .containsEntry("effective", "2020-10-16")
                .containsEntry("statedRecommendationCount", 3)
                .containsEntry("previousEdition", "vorige-slachtoffermonitor-mensenhandel")
                .containsEntry("attachedTo", "kst-31015-221")
                .containsEntry("locatorQuality", "SITE_ROOT_ONLY");
        assertThat(READING.keys(Kind.REPORT)).contains("vorige-slachtoffermonitor-mensenhandel");
    }

    @Test
    void proposesThreeRecommendationsWithTheirPagesAndThePredecessor() {
        assertThat(READING.of(Kind.RECOMMENDATION))
                .extracting(Proposal::key, proposal -> proposal.fields().get("page"))
                .containsExactly(
                        tuple(MONITOR + "/1", 59),
                        tuple(
                                "vorige-slachtoffermonitor-mensenhandel/in-europees-verband-onderzoek-te-doen-naar-de-to",
                                null),
                        tuple(MONITOR + "/2", 60),
                        tuple(MONITOR + "/3", 61));
        assertThat(READING.fields(Kind.RECOMMENDATION, MONITOR + "/1"))
                .containsEntry(
                        "text",
                        "Verbeter het inzicht in het slachtofferschap van mensenhandel van buitenlandse slachtoffers met een Dublinstatus")
                .containsEntry("number", 1)
                .containsEntry("formal", true);
    }

    @Test
    void keepsTheTwoPartsOfTheSecondRecommendation() {
        assertThat(READING.fields(Kind.RECOMMENDATION, MONITOR + "/2").get("parts"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .last()
                .isEqualTo("focus daarbij op de jonge slachtoffergroep");
    }

    @Test
    void bindsTheSameSentenceThreeTimesToItsOwnHeading() {
        assertThat(READING.of(Kind.RESPONSE))
                .extracting(
                        Proposal::key,
                        proposal -> proposal.fields().get("type"),
                        proposal -> proposal.quotes().getFirst().line())
                .containsExactly(
                        tuple("kst-31015-221/1", "ACCEPTED", 31),
                        tuple("kst-31015-221/2", "ACCEPTED", 65),
                        tuple("kst-31015-221/3", "ACCEPTED", 95));
    }

    @Test
    void namesTheOfficesOfEachResponseAndTheLetterThatCompletesIt() {
        var first = READING.the(Kind.RESPONSE, "kst-31015-221/1");
        var second = READING.the(Kind.RESPONSE, "kst-31015-221/2");

        assertThat(Reading.names(first, "OFFICE"))
                .containsExactly(
                        "Minister van Buitenlandse Zaken",
                        "Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking",
                        "Staatssecretaris van Justitie en Veiligheid");
        assertThat(first.quotes()).hasSize(3);
        assertThat(second.fields()).containsEntry("incorporates", "kst-28638-185");
    }

    @Test
    void tellsTheMotionFromTheReportOfItsDebate() {
        assertThat(READING.fields(Kind.MOTION, "motie-segers-buitenweg-2019-07-03"))
                .containsEntry("document", "kst-28638-172")
                .containsEntry("debateReport", "kst-28638-173")
                .containsEntry("debate", "VAO mensenhandel en prostitutie")
                .containsEntry("debateOn", "2019-07-03");
        assertThat(READING.fields(Kind.MOTION_EXECUTION, "motie-segers-buitenweg-2019-07-03/uitvoering-1"))
                .containsEntry("status", "NOT_EXECUTED")
                .containsEntry("document", "kst-28638-183")
                .containsEntry("effective", "2020-07-01");
    }

    @Test
    void proposesThreeMotionsAndOnlyTheDecisionThatTheLetterNames() {
        assertThat(READING.keys(Kind.MOTION))
                .containsExactly("motie-segers-buitenweg-2019-07-03", "kst-35570-VI-50", "kst-31015-186");
        assertThat(Reading.names(READING.the(Kind.MOTION, "kst-35570-VI-50"), "MOVER"))
                .containsExactly("Kuik", "Van der Graaf");
        assertThat(READING.fields(Kind.MOTION, "kst-31015-186"))
                .containsEntry("andOthers", true)
                .containsEntry(
                        "request",
                        "te verkennen hoe een online outreach programma kan worden ontwikkeld gericht op (potentiële) slachtoffers van seksueel misbruik en seksuele uitbuiting");
        assertThat(READING.keys(Kind.MOTION_DECISION)).containsExactly("kst-35570-VI-50/besluit-1");
        assertThat(READING.fields(Kind.MOTION_EXECUTION, "kst-31015-186/uitvoering-1"))
                .containsEntry("status", "IN_EXECUTION");
    }

    @Test
    void givesEveryCitationItsRole() {
        assertThat(READING.of(Kind.CITATION))
                .extracting(
                        proposal -> proposal.fields().get("footnote"),
                        proposal -> proposal.fields().get("cited"),
                        proposal -> proposal.fields().get("role"))
                .containsExactlyInAnyOrder(
                        tuple(2, "kst-28638-185", "PROGRESS_LETTER"),
                        tuple(3, "kst-28638-173", "DEBATE_REPORT"),
                        tuple(3, "kst-28638-172", "MOTION"),
                        tuple(4, "kst-28638-183", "INFORMED_BY"),
                        tuple(5, null, "ORAL_PLEDGE"),
                        tuple(8, "kst-27062-110#bijlage", "COMPARATOR"),
                        tuple(null, "kst-28638-185", "PROGRESS_LETTER"),
                        tuple(9, "kst-28638-185", "PROGRESS_LETTER"),
                        tuple(10, "kst-35570-VI-50/stuk", "MOTION"),
                        tuple(13, "kst-28638-184", "RELATED"),
                        tuple(
                                14,
                                "leveraging-innovation-to-fight-trafficking-in-human-beings-a-comprehensive",
                                "RESEARCH"),
                        tuple(16, "kst-31015-186/stuk", "MOTION"),
                        tuple(null, "kst-28638-185", "PROGRESS_LETTER"));
    }

    @Test
    void flagsTheParliamentaryYearThatCannotBe() {
        assertThat(READING.of(Kind.DEFECT))
                .anySatisfy(defect -> assertThat(defect.fields())
                        .containsEntry("raw", "Handelingen II 2019/21, nr.80, item 3")
                        .containsEntry("suggestion", "2019/20"));
        assertThat(READING.of(Kind.CITATION))
                .filteredOn(citation -> Boolean.FALSE.equals(citation.fields().get("valid")))
                .singleElement()
                .satisfies(citation -> assertThat(citation.fields()).containsEntry("suggestion", "2019/20"));
    }

    @Test
    void knowsCitedLettersByTheirDay() {
        assertThat(READING.fields(Kind.DOCUMENT, "kst-28638-185"))
                .containsEntry("type", "VOORTGANGSBRIEF")
                .containsEntry("effective", "2020-11-18")
                .containsEntry("stub", true);
        assertThat(READING.fields(Kind.DOCUMENT, "kst-28638-184"))
                .containsEntry("title", "Opsporingsbrief mensenhandel");
        assertThat(READING.fields(Kind.DOCUMENT, "kst-28638-172")).doesNotContainKey("effective");
    }

    @Test
    void keepsBothMonthsOfTheReportThatTextAndFootnoteDateDifferently() {
        assertThat(READING.of(Kind.DEFECT))
                .filteredOn(defect -> "DATE_CONFLICT".equals(defect.fields().get("type")))
                .singleElement()
                .satisfies(defect -> assertThat(defect.fields().get("raw")).isEqualTo("juni 2020 / mei 2020"))
                .satisfies(defect -> assertThat(defect.sureness()).isEqualTo(Sureness.LOW));
    }

    @Test
    void keepsSixteenFootnotesToTheLetter() {
        assertThat(READING.of(Kind.FOOTNOTE)).hasSize(16);
        assertThat(READING.all(Kind.FOOTNOTE, "type"))
                .containsExactly(
                        "LOCATOR",
                        "CITATION",
                        "CITATION",
                        "CITATION",
                        "CITATION",
                        "REMARK",
                        "DEFINITION",
                        "CITATION",
                        "CITATION",
                        "CITATION",
                        "LOCATOR",
                        "REMARK",
                        "CITATION",
                        "CITATION",
                        "DEFINITION",
                        "CITATION");
    }

    @Test
    void leavesTheRecommendationsOfOthersAlone() {
        assertThat(READING.of(Kind.RECOMMENDATION)).hasSize(4);
        assertThat(READING.all(Kind.RECOMMENDATION, "text").toString()).doesNotContain("dit onderzoek");
    }
}
