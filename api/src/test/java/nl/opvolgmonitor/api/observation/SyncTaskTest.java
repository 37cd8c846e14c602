package nl.opvolgmonitor.api.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncTaskTest {

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
