package nl.opvolgmonitor.api.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.observation.ObservationTask;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncTaskTest {

    private static final String MOTION = """
            {"value": [{"Id": "00000000-0000-4000-8000-000000000005", "Soort": "Motie", "Nummer": "2025Z22235",
             "Onderwerp": "Motie van het lid Kuik over opvang", "Volgnummer": 9302, "ApiGewijzigdOp": "2025-12-16T15:20:05Z",
             "Kamerstukdossier": [{"Id": "00000000-0000-4000-8000-000000000006", "Nummer": 28638}]}]}""";
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void readsNothingUntilSomebodySaysSo() {
        var task = RunningRegister.get().context().getBean(SyncTask.class);

        assertThat(task.name()).isEqualTo("sync");
        assertThatThrownBy(() -> task.run(List.of("28638")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("OM_TWEEDE_KAMER=on");
    }

    @Test
    void offersWhatIsMissingHereWhenItHasRead() {
        try (var house = new House();
                var database = TestDatabase.fresh();
                var context = ApplicationContext.run(settings(house, database))) {
            house.answers("/Zaak?$filter=Soort", House.text(MOTION));

            context.getBean(SyncTask.class).run(List.of("28638"));

            assertThat(context.getBean(ObservationTasks.class).latest(true, 9))
                    .extracting(ObservationTask::sentence)
                    .containsExactly("In het register van de Kamer staat een motie die hier ontbreekt:"
                            + " 2025Z22235 ‘Motie van het lid Kuik over opvang’.");
        }
    }

    private static Map<String, Object> settings(House house, TestDatabase database) {
        var settings = new HashMap<>(database.properties());
        settings.put("om.tweede-kamer", "on");
        settings.put("om.tweede-kamer-url", house.address().toString());
        return settings;
    }

    @Test
    void readsWhereItIsTold() {
        assertThat(new HouseSettings("ON", "https://kamer.example/", HOUR).host())
                .hasToString("https://kamer.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kamer.example",
                "ftp://kamer.example/",
                "https://iemand@kamer.example/",
                "https://kamer.example/pad"
            })
    void readsNothingAtAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> new HouseSettings("on", address, HOUR).host())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("OM_TWEEDE_KAMER_URL");
    }
}
