package nl.opvolgmonitor.api.backup;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.backup.Upkeep;

/** {@code ./opvolgmonitor reindex}: makes again what follows from the register. */
@Singleton
final class ReindexTask implements Task {

    private final Upkeep upkeep;

    ReindexTask(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public void run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new StartRefused("Schrijf: ./opvolgmonitor reindex");
        }
        var tables = upkeep.tables();
        if (tables.isEmpty()) {
            throw new StartRefused("In deze database staat geen register.");
        }
        System.out.println("Waarin gezocht wordt, wordt opnieuw gevuld …");
        upkeep.refill();
        var progress = new PrintedProgress("Indexen");
        for (int done = 0; done < tables.size(); done++) {
            progress.at(done, tables.size(), 0);
            upkeep.reindex(tables.get(done));
        }
        progress.at(tables.size(), tables.size(), 0);
        System.out.printf("Klaar: de zoekteksten en de indexen van %d tabellen zijn opnieuw gemaakt.%n", tables.size());
    }
}
