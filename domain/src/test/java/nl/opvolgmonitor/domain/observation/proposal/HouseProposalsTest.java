package nl.opvolgmonitor.domain.observation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseProposalsTest {

    private static final Instant NOON = Instant.parse("2026-03-19T12:00:00Z");
    private static final LocalDate MET = LocalDate.of(2026, 3, 19);

    private final HouseProposals proposals = new HouseProposals(new DeadlineReader(RecessCalendar.empty()));

    @Test
    void proposesACommitmentThatIsReportedInItsEntry() {
        var said = said(commitment("De minister zegt toe de Kamer in mei te informeren."));

        var commitment = one(said, Kind.COMMITMENT);
        assertThat(commitment.key()).isEqualTo("tk-tz202603-130");
        assertThat(commitment.fields())
                .containsEntry("text", "De minister zegt toe de Kamer in mei te informeren.")
                .containsEntry("form", "ORAL_PLEDGE")
                .containsEntry("provenance", "SECOND_HAND")
                .containsEntry("effective", "2026-03-19")
                .containsEntry("reportedIn", one(said, Kind.DOCUMENT).key())
                .containsEntry("links", List.of(Map.of("role", "MADE_BY", "name", "Minister van Financiën")));
        assertThat(commitment.fields()).doesNotContainKey("madeIn");
    }

    @Test
    void readsTheDeadlineFromTheWords() {
        var deadline = one(said(commitment("De minister zegt toe de Kamer in mei te informeren.")), Kind.DEADLINE);

        assertThat(deadline.fields())
                .containsEntry("raw", "in mei")
                .containsEntry("latest", "2026-05-31")
                .containsEntry("subject", "tk-tz202603-130");
        assertThat(deadline.quotes().getFirst().raw()).isEqualTo("in mei");
    }

    @Test
    void saysThatTheWordsNameNoMoment() {
        var deadline = one(said(commitment("De minister zegt een brief toe.")), Kind.DEADLINE);

        assertThat(deadline.fields()).containsEntry("kind", "NONE").doesNotContainKey("latest");
        assertThat(deadline.rule()).isEqualTo("kamerregister.geen-termijn");
    }

    @Test
    void doesNotProposeThatACommitmentIsFulfilled() {
        var said = said(
                entry(ObservedEntity.COMMITMENT, "Nummer", "TZ202603-130", "Tekst", "Een brief.", "Status", "Voldaan"));

        assertThat(said.text()).doesNotContain("Voldaan");
        assertThat(said.said().proposals())
                .extracting(Proposal::kind)
                .containsExactly(Kind.DOCUMENT, Kind.COMMITMENT, Kind.DEADLINE);
    }

    @Test
    void asksForTheDayWhenTheMeetingIsNotKnown() {
        var kept = kept(ObservedEntity.COMMITMENT, "Nummer", "TZ202603-130", "Tekst", "Een brief in mei.");

        var said = proposals.of(new HouseEntry(kept, null, List.of())).orElseThrow();

        assertThat(one(said, Kind.COMMITMENT).missing()).containsExactly("effective");
    }

    @Test
    void isTheSameEntryInOtherWordsWhenTheWordsChange() {
        var before = said(commitment("Een brief in mei."));
        var after = said(commitment("Een brief in juni."));

        assertThat(after.said().identity()).isEqualTo(before.said().identity());
        assertThat(after.said().own()).isNotEqualTo(before.said().own());
    }

    @Test
    void proposesAMotionWithItsPaperItsMoversAndWhatWasDecided() {
        var said = said(motion(decision("Stemmen - aangenomen", "Besluit")));

        var motion = one(said, Kind.MOTION);
        assertThat(motion.key()).isEqualTo("kst-28638-302");
        assertThat(motion.fields())
                .containsEntry("document", "kst-28638-302/stuk")
                .containsEntry("title", "Motie van het lid Kuik c.s. over opvang")
                .containsEntry(
                        "links",
                        List.of(
                                Map.of("role", "MOVER", "name", "Anne Kuik"),
                                Map.of("role", "MOVER", "name", "Mirjam Bikker")));
        assertThat(one(said, Kind.MOTION_DECISION).fields())
                .containsEntry("decision", "ADOPTED")
                .containsEntry("decidedOn", "2025-12-16");
        assertThat(one(said, Kind.MOTION_DECISION).quotes())
                .extracting(quote -> quote.raw())
                .containsExactly(
                        "Stemmen - aangenomen",
                        "Aangenomen.",
                        "2025-12-16T00:00:00+01:00",
                        "Tegen: PVV",
                        "Voor: CDA, D66");
    }

    @Test
    void readsTheMoversInTheTitleWhenTheRegisterGivesNone() {
        var said = said(entry(
                ObservedEntity.CASE,
                "Soort",
                "Motie",
                "Nummer",
                "2025Z1",
                "Onderwerp",
                "Gewijzigde motie van de leden Kuik en Van der Graaf c.s. over opvang"));

        assertThat(one(said, Kind.MOTION).fields())
                .containsEntry("andOthers", true)
                .containsEntry(
                        "links",
                        List.of(
                                Map.of("role", "MOVER", "name", "Kuik"),
                                Map.of("role", "MOVER", "name", "Van der Graaf")))
                .doesNotContainKey("document");
    }

    @Test
    void leavesOutWhatIsOnlyProposedToDecide() {
        assertThat(said(motion(decision("Stemmen - aangenomen", "Voorstel")))
                        .said()
                        .proposals())
                .extracting(Proposal::kind)
                .doesNotContain(Kind.MOTION_DECISION);
    }

    @Test
    void proposesAPaperAsAStub() {
        var paper = said(document()).said().proposals().getLast();

        assertThat(paper.key()).isEqualTo("kst-28638-206");
        assertThat(paper.fields())
                .containsEntry("stub", true)
                .containsEntry("citationKey", "kst-28638-206")
                .containsEntry("type", "KAMERBRIEF")
                .containsEntry("effective", "2025-11-25")
                .containsEntry("title", "Voortgang aanpak");
    }

    static Stream<HouseEntry> entries() {
        return Stream.of(
                commitment("Een brief\nin mei."), motion(decision("Stemmen - verworpen", "Besluit")), document());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void restsOnWordsThatStandInTheEntryToTheLetter(HouseEntry entry) {
        var said = said(entry);

        assertThat(said.said().proposals()).flatExtracting(Proposal::quotes).allSatisfy(quote -> {
            assertThat(said.text().substring(quote.start(), quote.end())).isEqualTo(quote.raw());
            assertThat(said.text().substring(0, quote.start()).chars().filter(each -> each == '\n'))
                    .hasSize(quote.line() - 1);
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void namesRulesThatExplainThemselves(HouseEntry entry) {
        assertThat(said(entry).said().proposals())
                .extracting(Proposal::rule)
                .isSubsetOf(HouseRules.ALL.stream().map(Rule::id).toList());
    }

    @Test
    void proposesNothingWithoutWordsOrANumber() {
        assertThat(proposals.of(entry(ObservedEntity.COMMITMENT, "Nummer", "TZ1")))
                .isEmpty();
        assertThat(proposals.of(entry(ObservedEntity.DOCUMENT, "Onderwerp", "Brief")))
                .isEmpty();
        assertThat(proposals.of(entry(ObservedEntity.CASE, "Soort", "Wetgeving", "Onderwerp", "Wet")))
                .isEmpty();
        assertThat(proposals.of(entry(ObservedEntity.CASE, "Soort", "Motie"))).isEmpty();
        assertThat(proposals.of(entry(ObservedEntity.DECISION, "BesluitSoort", "Ingediend")))
                .isEmpty();
    }

    private HouseReading said(HouseEntry entry) {
        return proposals.of(entry).orElseThrow();
    }

    private static Proposal one(HouseReading reading, Kind kind) {
        return reading.said().proposals().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static HouseEntry commitment(String words) {
        return entry(
                ObservedEntity.COMMITMENT,
                "Nummer",
                "TZ202603-130",
                "Tekst",
                words,
                "Functie",
                "Minister van Financiën",
                "Aanmaakdatum",
                "2026-03-19T17:42:13.69+01:00");
    }

    private static HouseEntry document() {
        return entry(
                ObservedEntity.DOCUMENT,
                "DocumentNummer",
                "2025D1",
                "Onderwerp",
                "Voortgang aanpak",
                "Soort",
                "Brief regering",
                "Datum",
                "2025-11-25T00:00:00+01:00",
                "Volgnummer",
                "206",
                "Kamerstukdossier/a/Nummer",
                "28638");
    }

    private static HouseEntry motion(Observation decision) {
        var kept = kept(
                ObservedEntity.CASE,
                "Soort",
                "Motie",
                "Nummer",
                "2025Z22235",
                "Onderwerp",
                "Motie van het lid Kuik c.s. over opvang",
                "Volgnummer",
                "302",
                "Kamerstukdossier/a/Nummer",
                "28638",
                "ZaakActor/a/Relatie",
                "Medeindiener",
                "ZaakActor/a/ActorNaam",
                "Mirjam Bikker",
                "ZaakActor/b/Relatie",
                "Indiener",
                "ZaakActor/b/ActorNaam",
                "Anne Kuik");
        return new HouseEntry(kept, null, List.of(decision));
    }

    private static Observation decision(String kind, String status) {
        return kept(
                        ObservedEntity.DECISION,
                        "BesluitSoort",
                        kind,
                        "BesluitTekst",
                        "Aangenomen.",
                        "Status",
                        status,
                        "Agendapunt/a/Activiteit/b/Datum",
                        "2025-12-16T00:00:00+01:00",
                        "Stemming/a/ActorFractie",
                        "CDA",
                        "Stemming/a/Soort",
                        "Voor",
                        "Stemming/b/ActorFractie",
                        "D66",
                        "Stemming/b/Soort",
                        "Voor",
                        "Stemming/c/ActorFractie",
                        "PVV",
                        "Stemming/c/Soort",
                        "Tegen")
                .observation();
    }

    private static HouseEntry entry(ObservedEntity entity, String... fields) {
        return new HouseEntry(kept(entity, fields), MET, List.of());
    }

    private static KeptObservation kept(ObservedEntity entity, String... pairs) {
        var fields = new HashMap<String, String>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        var observed = new Observation(entity, new UUID(0x4000L, 1), NOON, RawFields.of(fields), false);
        return new KeptObservation(1, observed, "https://kamer.example/OData", NOON);
    }
}
