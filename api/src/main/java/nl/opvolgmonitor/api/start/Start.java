package nl.opvolgmonitor.api.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.api.Application;

/** The order of starting: folder, port, database, migrations, application. */
public final class Start {

    /** The Micronaut environment of the embedded default, on which demonstration accounts and the like may depend. */
    public static final String EMBEDDED = "embedded";

    /** Whoever interrupts a task takes its database away, and what it says of that tells nothing. */
    private static final String STOPPED = "Afgebroken. Wat nog niet af was, is niet bewaard.";

    private final CommandLine line;
    private final Lifetime lifetime = new Lifetime();
    private final Map<String, String> settings;
    private final Optional<Database> given;
    private final ApplicationProperties properties;
    private final Map<String, Object> beside = new HashMap<>();

    private Start(CommandLine line, Map<String, String> settings) {
        this.line = line;
        this.settings = settings;
        InstitutionFolder.choose(settings);
        given = GivenDatabase.in(settings);
        properties = new ApplicationProperties(line, settings, given.isPresent());
    }

    /** With the settings that {@link Environment} found. */
    public static void with(CommandLine line, Map<String, String> settings) {
        switch (line.task()) {
            case CommandLine.HELP -> Texts.help();
            case CommandLine.VERSION -> Texts.version();
            default -> new Start(line, settings).run();
        }
    }

    /** Serves a copy to practise on, with the settings of the register beside which it stands. */
    public static void rehearse(CommandLine line, Map<String, String> settings, Rehearsal rehearsal) {
        var held = new RehearsalSettings(settings);
        held.mustBeGuarded();
        Texts.setAside(held.setAside());
        var start = new Start(line, held.own());
        start.beside.putAll(rehearsal.properties());
        start.beside.putAll(held.properties());
        start.serve(start.contextOn(rehearsal));
    }

    private void run() {
        var context = given.map(this::contextOn).orElseGet(this::contextOnEmbedded);
        if (line.serves()) {
            serve(context);
        } else {
            runTask(line, context);
            lifetime.end();
        }
    }

    private ApplicationContext contextOnEmbedded() {
        RehearsalFolder.mustBeNone(line.data());
        var folder = lifetime.add(DataFolder.claim(line.data()));
        mustHavePorts();
        var database = lifetime.add(EmbeddedDatabase.startIn(folder)).database();
        return context(database, ApplicationContext.builder(Application.class, EMBEDDED));
    }

    private ApplicationContext contextOn(Database database) {
        mustHavePorts();
        database.mustLetEveryoneIn();
        return context(database, ApplicationContext.builder(Application.class));
    }

    private ApplicationContext contextOn(Rehearsal rehearsal) {
        RehearsalFolder.mustBeOneOrEmpty(line.data());
        var folder = lifetime.add(DataFolder.claim(line.data()));
        mustHavePorts();
        RehearsalFolder.renew(folder);
        var database = lifetime.add(EmbeddedDatabase.startIn(folder)).database();
        fill(database, rehearsal);
        return context(database, ApplicationContext.builder(Application.class, EMBEDDED));
    }

    /** A backup is put back as its owner would; the first content comes by itself. */
    private void fill(Database database, Rehearsal rehearsal) {
        var restore = rehearsal.restore(line);
        if (restore == null) {
            return;
        }
        var migration = new Migration(database);
        var owned = new ApplicationProperties(restore, settings, false).on(database);
        try (var owner = started(owned, migration, ApplicationContext.builder(Application.class, EMBEDDED))) {
            runTask(restore, owner);
        }
        database.forgetFollowers();
    }

    private void mustHavePorts() {
        if (line.serves()) {
            new Ports(line.host(), line.port()).mustBeFree(settings);
        }
    }

    private ApplicationContext context(Database database, ApplicationContextBuilder builder) {
        var migration = new Migration(database);
        if (!line.isOfTheOwner()) {
            migration.toNewest();
        }
        var told = new HashMap<>(properties.on(database));
        told.putAll(beside);
        return lifetime.add(started(told, migration, builder));
    }

    private static ApplicationContext started(
            Map<String, Object> told, Migration migration, ApplicationContextBuilder builder) {
        return builder.environmentVariableExcludes(Settings.namesIn(System.getenv()))
                .properties(told)
                .singletons(migration)
                .start();
    }

    private void serve(ApplicationContext context) {
        var server = lifetime.add(context.getBean(EmbeddedServer.class).start());
        lifetime.add(new LastAnswers(server));
        Texts.address("http://%s:%d/".formatted(line.host(), server.getPort()));
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runTask(CommandLine asked, ApplicationContext context) {
        var task = context.getBeansOfType(Task.class).stream()
                .filter(each -> asked.is(each.name()))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "%s is geen opdracht; ./opvolgmonitor --help laat zien wat er kan.", asked.task()));
        try {
            task.run(asked.arguments());
        } catch (RuntimeException broken) {
            throw lifetime.isOver() ? new StartRefused(STOPPED) : broken;
        }
    }
}
