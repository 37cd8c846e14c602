package nl.opvolgmonitor.api.observation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.ObservationTasks;

/** {@code ./opvolgmonitor sync [dossier …]}: follows these dossiers from now on, and reads what the open data say. */
@Singleton
final class SyncTask implements Task {

    private static final String OPERATOR = "opdrachtregel";
    private static final int TASKS = 50;

    private final HouseSettings settings;
    private final FollowedDossiers dossiers;
    private final ObservationTasks tasks;
    private final HouseRound round;
    private final Clock clock;

    SyncTask(HouseSettings settings, FollowedDossiers dossiers, ObservationTasks tasks, HouseRound round, Clock clock) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.round = round;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sync";
    }

    @Override
    public void run(List<String> arguments) {
        settings.host();
        arguments.stream().map(SyncTask::dossier).forEach(this::follow);
        if (dossiers.all().isEmpty()) {
            throw new StartRefused("Er wordt nog geen dossier gevolgd; noem er een: ./opvolgmonitor sync 28638");
        }
        report(round.read());
    }

    private static FollowedDossier dossier(String text) {
        return FollowedDossier.read(text)
                .orElseThrow(
                        () -> new StartRefused("%s is geen dossier; schrijf bijvoorbeeld 28638 of 21501-02.", text));
    }

    private void follow(FollowedDossier dossier) {
        if (!dossiers.all().contains(dossier)) {
            dossiers.follow(dossier, clock.instant().truncatedTo(ChronoUnit.MICROS), OPERATOR);
        }
    }

    private void report(Sync.Result result) {
        System.out.println("Nieuwe waarnemingen: " + result.news());
        System.out.println("De laatste open taken:");
        tasks.latest(true, TASKS).forEach(task -> System.out.println("- " + task.sentence()));
        result.troubles().forEach(System.out::println);
        if (!result.troubles().isEmpty()) {
            throw new StartRefused("Niet alles is gelezen. Wat gelezen is, is bewaard; een volgende keer gaat verder.");
        }
    }
}
