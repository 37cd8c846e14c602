package nl.opvolgmonitor.api.edition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;

/**
 * {@code ./opvolgmonitor publish}: what is public now as the next edition, if it differs from the last one; with {@code --to FOLDER} also
 * the site of it as files for any web server.
 */
@Singleton
final class PublishTask implements Task {

    private static final String USAGE = "Schrijf: ./opvolgmonitor publish [--to MAP]";

    private final Editions editions;
    private final Transactions transactions;
    private final SiteMaking making;
    private final Clock clock;

    PublishTask(Editions editions, Transactions transactions, SiteMaking making, Clock clock) {
        this.editions = editions;
        this.transactions = transactions;
        this.making = making;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public void run(List<String> arguments) {
        if (!arguments.isEmpty()
                && (arguments.size() != 2 || !arguments.getFirst().equals("--to"))) {
            throw new StartRefused(USAGE);
        }
        var edition = published();
        if (!arguments.isEmpty()) {
            write(edition, arguments.getLast());
        }
    }

    private Edition published() {
        var fresh = transactions.inOne(() -> editions.publish(clock, "opdracht publish"));
        var edition = fresh.or(editions::last).orElseThrow(() -> new StartRefused("Er is nog niets gepubliceerd."));
        System.out.printf(
                fresh.isPresent() ? "Gepubliceerd: editie %d.%n" : "Er is niets nieuws sinds editie %d.%n",
                edition.number());
        return edition;
    }

    private void write(Edition edition, String folder) {
        try {
            var site = Path.of(folder).toAbsolutePath();
            var unfinished = site.resolveSibling(site.getFileName() + ".bezig");
            SiteFolder.remove(unfinished);
            var day = PointInTime.now(clock).effective();
            var order = new SiteMaking.Order(edition, day, Files.createDirectories(unfinished), null, false);
            var manifest = making.make(order, new PrintedProgress());
            SiteFolder.replace(site, unfinished);
            System.out.printf(
                    "Geschreven: editie %d, %d pagina's in %s.%n", edition.number(), manifest.pages().size(), folder);
        } catch (SiteRefused refused) {
            throw new StartRefused("De site is niet geschreven: %s", refused.getMessage());
        } catch (IOException | InvalidPathException unwritable) {
            throw new StartRefused("De site is niet te schrijven in %s; noem een map waarin dat mag.", folder);
        }
    }
}
