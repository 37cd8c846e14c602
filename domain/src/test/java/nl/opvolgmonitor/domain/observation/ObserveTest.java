package nl.opvolgmonitor.domain.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObserveTest {

    private static final String ACTIVITY = "2026A01894";

    private final InMemoryObservations kept = new InMemoryObservations(ACTIVITY);
    private boolean held = true;
    private final Observe observe = new Observe(
            kept,
            kept,
            kept,
            java.util.function.Supplier::get,
            each -> held,
            Clock.fixed(Observed.NOON, ZoneOffset.UTC));

    @Test
    void raisesNoTaskForWhatWasThereBeforeWeLooked() {
        see(commitment(0, "Openstaand"));

        assertThat(kept.sentences()).isEmpty();
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void raisesATaskForWhatIsNewAfterThat() {
        see();
        see(commitment(0, "Openstaand"));

        assertThat(kept.sentences()).containsExactly("Nieuw in het register van de Kamer: toezegging TZ202603-130.");
    }

    @Test
    void saysThatWhatIsNewIsMissingHere() {
        held = false;
        see();
        see(Observed.commitment(
                "Nummer", "TZ202603-130", "ActiviteitNummer", ACTIVITY, "Tekst", "De Kamer informeren."));

        assertThat(kept.sentences())
                .containsExactly("In het register van de Kamer staat een toezegging die hier ontbreekt:"
                        + " TZ202603-130 ‘De Kamer informeren.’.");
    }

    @Test
    void tellsWhatChanged() {
        see(commitment(0, "Openstaand"));
        see(commitment(1, "Voldaan"));

        assertThat(kept.sentences())
                .containsExactly("In het register van de Kamer is toezegging TZ202603-130 gewijzigd:"
                        + " status van ‘Openstaand’ in ‘Voldaan’.");
    }

    @Test
    void keepsNothingTwice() {
        see(commitment(0, "Openstaand"));

        int news = see(commitment(0, "Openstaand"), commitment(5, "Openstaand"));

        assertThat(news).isZero();
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void letsNoOlderVersionUndoALaterOne() {
        see(commitment(0, "Openstaand"), commitment(1, "Voldaan"));

        see(commitment(0, "Openstaand"));

        assertThat(kept.all()).hasSize(2);
        assertThat(kept.sentences()).hasSize(1);
    }

    @Test
    void marksWhatIsDeletedAsGoneAndNeverAsBlank() {
        see(commitment(0, "Openstaand"));
        see(Observed.gone(ObservedEntity.COMMITMENT, 1, Observed.NOON.plusSeconds(1)));

        assertThat(kept.all()).last().matches(Observation::deleted);
        assertThat(kept.sentences())
                .containsExactly("Het register van de Kamer heeft toezegging TZ202603-130 verwijderd.");
    }

    @Test
    void ignoresWhatWasDeletedBeforeWeKnewItAndPlaceholders() {
        see(
                Observed.gone(ObservedEntity.COMMITMENT, 1, Observed.NOON),
                Observed.of(ObservedEntity.CASE, 2, Observed.NOON));

        assertThat(kept.all()).isEmpty();
    }

    @Test
    void raisesNoTaskForTheBusinessOfOthers() {
        see();
        see(Observed.commitment("Nummer", "TZ202603-131", "ActiviteitNummer", "2026A00001"));

        assertThat(kept.all()).hasSize(1);
        assertThat(kept.sentences()).isEmpty();
    }

    @Test
    void remembersFromWhereToGoOn() {
        observe.page(new ObservedPage("Toezegging", "http://kamer/1", List.of(), "99", false));

        assertThat(kept.of("Toezegging")).isEqualTo(new FeedCursor("99", false));
    }

    @Test
    void namesWhatHangsUnderARecordOnceWhenItChanged() {
        var before = Observed.of(ObservedEntity.DECISION, 1, Observed.NOON, "Stemming/a/Soort", "Voor");
        var after = Observed.of(
                ObservedEntity.DECISION, 1, Observed.NOON, "Stemming/a/Soort", "Tegen", "Stemming/b/Soort", "Voor");

        assertThat(ObservedChange.between(before, after)).containsExactly(new ObservedChange("Stemming", null, null));
    }

    @Test
    void readsADossierInItsUsualSpellings() {
        assertThat(FollowedDossier.read("28 638")).contains(new FollowedDossier("28638", ""));
        assertThat(FollowedDossier.read("21501-02")).contains(new FollowedDossier("21501", "02"));
        assertThat(FollowedDossier.read("35570-vi").map(FollowedDossier::key)).contains("35570-VI");
        assertThat(FollowedDossier.read("x' or 1 eq 1")).isEmpty();
    }

    private int see(Observation... observed) {
        return observe.page(new ObservedPage("Toezegging", "http://kamer/1", List.of(observed), "1", true));
    }

    private static Observation commitment(int second, String status) {
        return new Observation(
                ObservedEntity.COMMITMENT,
                Observed.id(1),
                Observed.NOON.plusSeconds(second),
                RawFields.of(Map.of("Nummer", "TZ202603-130", "ActiviteitNummer", ACTIVITY, "Status", status)),
                false);
    }
}
