package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.report.ReportType;
import nl.opvolgmonitor.domain.signal.SignalParameter;
import nl.opvolgmonitor.domain.signal.SignalSettingChange;
import nl.opvolgmonitor.domain.signal.SignalSettings;
import nl.opvolgmonitor.domain.signal.SignalSettingsLog;
import org.jspecify.annotations.Nullable;

/** Sets what the rules of signals go by. */
@Singleton
final class SettingMutations implements StaffResolvers {

    private static final Key PLACE = new Key("signaalinstellingen");

    private final Commands commands;
    private final SignalSettingsLog log;
    private final Clock clock;

    SettingMutations(Commands commands, SignalSettingsLog log, Clock clock) {
        this.commands = commands;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("setSignalParameter", this::set);
        graph.<Accepted<SignalSettings>, SignalSettings>value(
                "SignalParameterSet.settings", (accepted, arguments) -> accepted.record());
    }

    private Outcome<SignalSettings> set(Call call) {
        return commands.carryOut(
                call,
                new Work<>(
                        () -> added(call),
                        settings -> List.of(new Affected(PLACE, settings.version())),
                        affected -> now()));
    }

    private Outcome<SignalSettings> added(Call call) {
        var change = new SignalSettingChange(
                SignalParameter.valueOf(call.text("parameter")),
                reportType(call),
                call.number("value"),
                call.text("reason"),
                PointInTime.now(clock).known());
        log.add(change, call.caller().actor().subject());
        return new Accepted<>(now());
    }

    private static @Nullable ReportType reportType(Call call) {
        var name = call.maybe("reportType");
        return name == null ? null : ReportType.valueOf(name);
    }

    private SignalSettings now() {
        return log.at(PointInTime.latest());
    }
}
