package nl.opvolgmonitor.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.FeedCursor;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservationTask;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.observation.TaskDecision;
import nl.opvolgmonitor.domain.register.Proof;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class KeptObservationsTest {

    private static final String ADDRESS = "https://kamer.example/OData/v4/2.0/Toezegging";
    private static final Instant NOON = Samples.NOON;
    private static final UUID CASE = new UUID(7, 7);

    private final TestRegister register;
    private final Observations observations;
    private final ObservationTasks tasks;
    private final Cursors cursors;

    KeptObservationsTest(TestRegister register) {
        this.register = register;
        this.observations = register.bean(Observations.class);
        this.tasks = register.bean(ObservationTasks.class);
        this.cursors = register.bean(Cursors.class);
    }

    @Test
    void comeBackAsTheyWere() {
        var observed =
                observed(ObservedEntity.COMMITMENT, UUID.randomUUID(), "Nummer", "TZ1", "Tekst", "a \"b\" {c},\\ ë");

        long entry = observations.append(observed, ADDRESS, NOON);

        assertThat(observations.latest(ObservedEntity.COMMITMENT, observed.sourceId()))
                .contains(new KeptObservation(entry, observed, ADDRESS, NOON));
    }

    @Test
    void stayBesideTheLaterOnes() {
        var id = UUID.randomUUID();
        var later = observed(ObservedEntity.COMMITMENT, id, "Nummer", "TZ2", "Status", "Voldaan");
        observations.append(observed(ObservedEntity.COMMITMENT, id, "Nummer", "TZ2"), ADDRESS, NOON);
        observations.append(later, ADDRESS, NOON);

        assertThat(observations.numbered("TZ2"))
                .extracting(KeptObservation::observation)
                .containsExactly(later);
        assertThat(register.strings(
                        DatabaseRole.OM_APP, "SELECT entry::text FROM register.observation WHERE source_id = ?", id))
                .hasSize(2);
    }

    @Test
    void areFoundByTheirNumberWhenTheyAreGone() {
        var id = UUID.randomUUID();
        observations.append(observed(ObservedEntity.COMMITMENT, id, "Nummer", "TZ3"), ADDRESS, NOON);
        observations.append(
                new Observation(ObservedEntity.COMMITMENT, id, null, RawFields.of(Map.of()), true), ADDRESS, NOON);

        assertThat(observations.numbered("TZ3"))
                .singleElement()
                .matches(kept -> kept.observation().deleted());
    }

    @Test
    void tellTheDecisionsOnACase() {
        var decision = observed(ObservedEntity.DECISION, UUID.randomUUID(), "Zaak/" + CASE + "/Id", CASE.toString());
        observations.append(decision, ADDRESS, NOON);
        observations.append(observed(ObservedEntity.DECISION, UUID.randomUUID(), "Status", "Besluit"), ADDRESS, NOON);

        assertThat(observations.decisionsOn(CASE))
                .extracting(KeptObservation::observation)
                .containsExactly(decision);
    }

    @Test
    void tellWhichActivitiesBelongToAFollowedDossier() {
        observations.append(
                observed(ObservedEntity.DOCUMENT, UUID.randomUUID(), "Activiteit/x/Nummer", "2026A00001"),
                ADDRESS,
                NOON);

        assertThat(observations.isFollowedActivity("2026A00001")).isTrue();
        assertThat(observations.isFollowedActivity("2026A00002")).isFalse();
    }

    @Test
    void raiseATaskThatIsClosedOnce() {
        long entry = observations.append(
                observed(ObservedEntity.DOCUMENT, UUID.randomUUID(), "Titel", "Brief"), ADDRESS, NOON);
        tasks.raise(entry, "Nieuw document.", NOON);
        var task = tasks.latest(true, 100).stream()
                .filter(each -> each.observation() == entry)
                .findFirst()
                .orElseThrow();
        var decision = new TaskDecision("geregistreerd", NOON, "tester");

        assertThat(tasks.close(task.entry(), decision)).isTrue();
        assertThat(tasks.close(task.entry(), decision)).isFalse();
        assertThat(tasks.close(-1, decision)).isFalse();
        assertThat(tasks.latest(true, 100)).doesNotContain(task);
        assertThat(tasks.latest(false, 100))
                .contains(new ObservationTask(task.entry(), entry, "Nieuw document.", NOON, decision));
    }

    @Test
    void belongToDossiersThatAreFollowedUntilTheyAreNot() {
        var dossiers = register.bean(FollowedDossiers.class);
        var council = new FollowedDossier("21501", "02");
        var other = new FollowedDossier("31015", "");

        dossiers.follow(council, NOON, "tester");
        dossiers.follow(other, NOON, "tester");
        dossiers.unfollow(council, NOON, "tester");

        assertThat(dossiers.all()).containsExactly(other);
    }

    @Test
    void rememberHowFarAFeedWasRead() {
        assertThat(cursors.of("Zaak/28638")).isEqualTo(FeedCursor.START);

        cursors.move("Zaak/28638", new FeedCursor("1", false), NOON);
        cursors.move("Zaak/28638", new FeedCursor("2", true), NOON);

        assertThat(cursors.of("Zaak/28638")).isEqualTo(new FeedCursor("2", true));
    }

    @Test
    void areReadByOneNodeAtATime() {
        assertThat(cursors.alone(() -> assertThat(cursors.alone(() -> {})).isFalse()))
                .isTrue();
        assertThatThrownBy(() -> cursors.alone(() -> {
                    throw new IllegalStateException("halverwege");
                }))
                .hasMessage("halverwege");
        assertThat(cursors.alone(() -> {})).isTrue();
    }

    @Test
    void standInTheChain() {
        observations.append(observed(ObservedEntity.DOCUMENT, UUID.randomUUID(), "Titel", "Brief"), ADDRESS, NOON);

        assertThat(new Verify(register.bean(Chain.class), register.bean(Proof.class), register.bean(Kept.class))
                        .handle(List.of()))
                .isEmpty();
    }

    @Test
    void areNotForThePublic() {
        assertThatThrownBy(() -> register.strings(DatabaseRole.OM_PUBLIC, "SELECT feed FROM connector.cursor"))
                .hasMessageContaining("permission denied for schema connector");
    }

    private static Observation observed(ObservedEntity entity, UUID id, String... pairs) {
        var fields = new java.util.TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return new Observation(entity, id, NOON, new RawFields(fields), false);
    }
}
