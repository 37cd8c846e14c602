package nl.opvolgmonitor.domain.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.motion.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservedRecordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00", "0001-01-01", "", " ", "binnenkort", "2026-02-30"
            })
    void readsNoDateWhereThereIsNone(String written) {
        var commitment = ObservedCommitment.of(Observed.commitment("DatumNakoming", written));

        assertThat(commitment.fulfilledOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T00:00:00+02:00, 2026-06-30",
        "2026-06-29T22:00:00Z, 2026-06-30",
        "2026-06-29T22:00:00.0000000, 2026-06-30",
        "2026-06-30T00:00:00, 2026-06-30",
        "2026-06-30, 2026-06-30",
        "2026-01-31T23:30:00.1234567, 2026-02-01"
    })
    void readsTheDayInTheNetherlands(String written, LocalDate day) {
        var commitment = ObservedCommitment.of(Observed.commitment("DatumNakoming", written));

        assertThat(commitment.fulfilledOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Openstaand, OPEN",
        "Deels Voldaan, PARTLY_FULFILLED",
        "deels voldaan, PARTLY_FULFILLED",
        "VOLDAAN, FULFILLED",
        "Vervallen, LAPSED",
        "Afgedaan, SETTLED",
        "Doorgeschoven, OTHER"
    })
    void readsAStatusInAnyCaseAndKeepsItsWord(String written, CommitmentStatus status) {
        var commitment = ObservedCommitment.of(Observed.commitment("Status", written));

        assertThat(commitment.status()).isEqualTo(status);
        assertThat(commitment.rawStatus()).isEqualTo(written);
    }

    @Test
    void readsLettersAsANumberOrAsDocuments() {
        assertThat(ObservedCommitment.of(Observed.commitment("KamerbriefNakoming", "2026D00001"))
                        .letters())
                .containsExactly("2026D00001");
        assertThat(ObservedCommitment.of(Observed.commitment("KamerbriefNakoming/x/Id", "x"))
                        .letters())
                .containsExactly("x");
    }

    @Test
    void readsACommitmentOfWhichNothingIsKnown() {
        var commitment = ObservedCommitment.of(Observed.commitment());

        assertThat(commitment).isEqualTo(new ObservedCommitment(null, null, null, null, null, null, null, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ingediend                                                    | SUBMITTED
            Ingediend, Stemmen - aangenomen                              | ADOPTED
            Ingediend, stemmen - AANGENOMEN                              | ADOPTED
            Ingediend, Stemmen - zonder stemming aannemen                | ADOPTED
            Ingediend, Stemmen - aangehouden, Stemmen - verworpen        | REJECTED
            Ingediend, Stemmen - aangehouden, Termijn - vervallen        | LAPSED
            Ingediend, Stemmen - uitstellen                              | IN_VOTE
            Ingediend, Stemmen - gestaakt, Stemmen - aangenomen          | ADOPTED
            Ingediend, Stemmen - ingetrokken                             | WITHDRAWN
            Ingediend, Behandelen                                        | SUBMITTED
            Ingediend, Stemmen - iets nieuws                             | SUBMITTED
            Behandelen                                                   | UNKNOWN""")
    void foldsAMotionFromItsDecisions(String kinds, Procedure procedure) {
        var names = kinds.split(", ", -1);
        var decisions = Stream.iterate(0, i -> i < names.length, i -> i + 1)
                .map(i -> Observed.decision(i, names[i], "Besluit"))
                .toList();

        assertThat(motion(decisions.reversed()).procedure()).isEqualTo(procedure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Voorstel", "Concept voorstel", "Nog te verwerken besluit", "Onbekend"})
    void foldsNothingFromWhatIsOnlyProposed(String status) {
        var decisions = List.of(
                Observed.decision(1, "Ingediend", "Besluit"), Observed.decision(2, "Stemmen - aangenomen", status));

        assertThat(motion(decisions).procedure()).isEqualTo(Procedure.SUBMITTED);
        assertThat(motion(decisions).decisions()).hasSize(2);
    }

    @Test
    void foldsNothingFromADecisionThatIsGone() {
        var gone = Observed.gone(ObservedEntity.DECISION, 2, Observed.NOON);

        assertThat(motion(List.of(gone)).decisions()).isEmpty();
    }

    @Test
    void readsVotesWithTheirPartyByNameOrById() {
        var decision = ObservedDecision.of(Observed.of(
                ObservedEntity.DECISION,
                1,
                Observed.NOON, //
                "Stemming/a/Soort",
                "Voor",
                "Stemming/a/ActorFractie",
                "SP",
                "Stemming/a/FractieGrootte",
                "5", //
                "Stemming/b/Soort",
                "Tegen",
                "Stemming/b/Fractie_Id",
                "b",
                "Stemming/b/Vergissing",
                "True"));

        assertThat(decision.votes())
                .containsExactly(new Vote("SP", "Voor", 5, false), new Vote("b", "Tegen", null, true));
    }

    @Test
    void keepsAnAppreciationThatNobodyDocumented() {
        var motion = ObservedMotion.of(
                Observed.of(ObservedEntity.CASE, 1, Observed.NOON, "Soort", "Motie", "Kabinetsappreciatie", "Ontijdig"),
                List.of());

        assertThat(motion.appreciation()).isEqualTo("Ontijdig");
    }

    @ParameterizedTest
    @CsvSource({"28638, , 185, kst-28638-185", "21501, 02, 3174, kst-21501-02-3174", "35570, VI, 50, kst-35570-VI-50"})
    void knowsADocumentByItsPlaceInTheDossier(String dossier, String addition, String number, String key) {
        var document = addition == null
                ? document(number, "Kamerstukdossier/d/Nummer", dossier)
                : document(number, "Kamerstukdossier/d/Nummer", dossier, "Kamerstukdossier/d/Toevoeging", addition);

        assertThat(document.keys()).containsExactly(key);
    }

    @Test
    void givesNoKeyToADocumentWithoutNumber() {
        assertThat(document("-1", "Kamerstukdossier/d/Nummer", "28638").keys()).isEmpty();
    }

    private static ObservedDocument document(String subNumber, String... dossier) {
        var fields = Stream.concat(Stream.of("Volgnummer", subNumber), Stream.of(dossier))
                .toArray(String[]::new);
        return ObservedDocument.of(Observed.of(ObservedEntity.DOCUMENT, 1, Observed.NOON, fields));
    }

    private static ObservedMotion motion(List<Observation> decisions) {
        return ObservedMotion.of(Observed.of(ObservedEntity.CASE, 1, Observed.NOON, "Soort", "Motie"), decisions);
    }
}
