package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.ObservationTask;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.TaskDecision;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Closes tasks that the open data of the Tweede Kamer raised, and says which dossiers are followed. */
@Singleton
final class ObservationMutations implements StaffResolvers {

    private final Commands commands;
    private final ObservationTasks tasks;
    private final FollowedDossiers dossiers;
    private final Clock clock;

    ObservationMutations(Commands commands, ObservationTasks tasks, FollowedDossiers dossiers, Clock clock) {
        this.commands = commands;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("closeObservationTask", this::close);
        graph.<Accepted<ObservationTask>, ObservationTask>value(
                "ObservationTaskClosed.task", (accepted, arguments) -> accepted.record());
        graph.mutation("followDossier", call -> dossier(call, dossier -> follow(call, dossier)));
        graph.mutation("unfollowDossier", call -> dossier(call, dossier -> unfollow(call, dossier)));
        List.of("DossierFollowed", "DossierUnfollowed")
                .forEach(name -> graph.<Accepted<FollowedDossier>, FollowedDossier>value(
                        name + ".dossier", (accepted, arguments) -> accepted.record()));
    }

    private Outcome<ObservationTask> close(Call call) {
        return commands.carryOut(
                call,
                new Work<>(
                        () -> closed(call),
                        task -> List.of(new Affected(new Key("taak/" + task.entry()), 1)),
                        affected -> tasks.task(entry(call)).orElseThrow()));
    }

    private Outcome<ObservationTask> closed(Call call) {
        var decision =
                new TaskDecision(call.text("reason"), PointInTime.now(clock).known(), subject(call));
        if (tasks.task(entry(call)).isEmpty()) {
            return new InvalidInput<>("Er is geen taak " + call.text("task"));
        }
        return tasks.close(entry(call), decision)
                ? new Accepted<>(tasks.task(entry(call)).orElseThrow())
                : new InvalidInput<>("Deze taak is al afgesloten");
    }

    /** No task is numbered 0. */
    private static long entry(Call call) {
        return call.text("task").matches("\\d{1,18}") ? Long.parseLong(call.text("task")) : 0;
    }

    private Outcome<FollowedDossier> dossier(Call call, Function<FollowedDossier, Outcome<FollowedDossier>> act) {
        return commands.carryOut(
                call,
                new Work<>(
                        () -> act.apply(dossier(call)),
                        dossier -> List.of(new Affected(new Key("dossier/" + dossier.key()), 1)),
                        affected -> dossier(call)));
    }

    private static FollowedDossier dossier(Call call) {
        return FollowedDossier.read(call.text("dossier"))
                .orElseThrow(() -> new InvalidContent(
                        "Dit is geen dossier; schrijf bijvoorbeeld 28638 of 21501-02: " + call.text("dossier")));
    }

    private Outcome<FollowedDossier> follow(Call call, FollowedDossier dossier) {
        if (dossiers.all().contains(dossier)) {
            return new InvalidInput<>("Dossier %s wordt al gevolgd".formatted(dossier.key()));
        }
        dossiers.follow(dossier, PointInTime.now(clock).known(), subject(call));
        return new Accepted<>(dossier);
    }

    private Outcome<FollowedDossier> unfollow(Call call, FollowedDossier dossier) {
        if (!dossiers.all().contains(dossier)) {
            return new InvalidInput<>("Dossier %s wordt niet gevolgd".formatted(dossier.key()));
        }
        dossiers.unfollow(dossier, PointInTime.now(clock).known(), subject(call));
        return new Accepted<>(dossier);
    }

    private static String subject(Call call) {
        return call.caller().actor().subject();
    }
}
