package nl.opvolgmonitor.api.edition;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.api.start.Task;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;

/**
 * {@code ./opvolgmonitor publish}: what is public now as the next edition, if it differs from the last one; with {@code --to FOLDER} also
 * the site of it as files for any web server. With {@code --back} nothing is published: an earlier edition is served again.
 */
@Singleton
final class PublishTask implements Task {

    private static final String USAGE = "Schrijf: ./opvolgmonitor publish [--to MAP | --back [NUMMER]]";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Editions editions;
    private final Transactions transactions;
    private final SiteMaking making;
    private final Optional<SiteFolder> sites;
    private final Optional<GoBack> back;
    private final Clock clock;

    PublishTask(
            Editions editions,
            Transactions transactions,
            SiteMaking making,
            Optional<SiteFolder> sites,
            Optional<GoBack> back,
            Clock clock) {
        this.editions = editions;
        this.transactions = transactions;
        this.making = making;
        this.sites = sites;
        this.back = back;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public void run(List<String> arguments) {
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "" -> published();
            case "--to" -> write(theOne(arguments));
            case "--back" -> goBack(arguments);
            default -> throw new StartRefused(USAGE);
        }
    }

    private static String theOne(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new StartRefused(USAGE);
        }
        return arguments.getLast();
    }

    private void goBack(List<String> arguments) {
        if (arguments.size() > 1 && !NUMBER.matcher(theOne(arguments)).matches()) {
            throw new StartRefused(USAGE);
        }
        var way = back.orElseThrow(() -> new StartRefused("Er is geen map met sites; zet OM_SITES."));
        try {
            var number = arguments.size() == 1 ? way.toTheOneBefore() : way.to(Integer.parseInt(arguments.getLast()));
            System.out.printf("Op de site staat nu editie %d, tot de volgende editie.%n", number);
        } catch (IOException unwritable) {
            throw new StartRefused("De map met sites is niet te schrijven: %s", unwritable.getMessage());
        }
    }

    private Edition published() {
        var fresh = transactions.inOne(() -> editions.publish(clock, "opdracht publish"));
        sites.ifPresent(PublishTask::forward);
        var edition = fresh.or(editions::last).orElseThrow(() -> new StartRefused("Er is nog niets gepubliceerd."));
        System.out.printf(
                fresh.isPresent() ? "Gepubliceerd: editie %d.%n" : "Er is niets nieuws sinds editie %d.%n",
                edition.number());
        return edition;
    }

    /** Whoever publishes does not want what was gone back to any more. */
    private static void forward(SiteFolder sites) {
        try {
            sites.forward();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(String folder) {
        var edition = published();
        try {
            var site = Path.of(folder).toAbsolutePath();
            var unfinished = site.resolveSibling(site.getFileName() + ".bezig");
            SiteFolder.remove(unfinished);
            var day = PointInTime.now(clock).effective();
            var order = new SiteMaking.Order(edition, day, Files.createDirectories(unfinished), null, false);
            var manifest = making.make(order, new PrintedProgress());
            SiteFolder.replace(site, unfinished);
            System.out.printf(
                    "Geschreven: editie %d, %d pagina's in %s.%n",
                    edition.number(), manifest.counts().pages(), folder);
        } catch (SiteRefused refused) {
            throw new StartRefused("De site is niet geschreven: %s", refused.getMessage());
        } catch (IOException | InvalidPathException unwritable) {
            throw new StartRefused("De site is niet te schrijven in %s; noem een map waarin dat mag.", folder);
        }
    }
}
