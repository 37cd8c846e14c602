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

    /** Nobody waits for a task, so its statements may take their time. */
    private static final Map<String, Object> PATIENT =
            Map.of("opvolgmonitor.statement-timeout.staff", "0", "opvolgmonitor.socket-timeout", 0);

    /** Whoever interrupts a task takes its database away, and what it says of that tells nothing. */
    private static final String STOPPED = "Afgebroken. Wat nog niet af was, is niet bewaard.";

    private final CommandLine line;
    private final Lifetime lifetime = new Lifetime();
    private final Map<String, String> settings;
    private final Optional<Database> given;
    private final Map<String, Object> signIn;
    private final Map<String, Object> mail;
    private final Map<String, Object> publicAddress;

    private Start(CommandLine line, Map<String, String> settings) {
        this.line = line;
        this.settings = settings;
        InstitutionFolder.choose(settings);
        given = GivenDatabase.in(settings);
        signIn = SignIn.of(line, given.isPresent(), settings);
        mail = MailEnvironment.properties(settings);
        publicAddress = PublicAddress.properties(settings);
    }

    /** With the settings that {@link Environment} found. */
    public static void with(CommandLine line, Map<String, String> settings) {
        switch (line.task()) {
            case CommandLine.HELP -> Texts.help();
            case CommandLine.VERSION -> Texts.version();
            default -> new Start(line, settings).run();
        }
    }

    private void run() {
        var context = given.map(this::contextOn).orElseGet(this::contextOnEmbedded);
        if (line.is(CommandLine.SERVE)) {
            serve(context);
        } else {
            runTask(context);
        }
    }

    private ApplicationContext contextOnEmbedded() {
        var folder = lifetime.add(DataFolder.claim(line.data()));
        mustHavePorts();
        var database = lifetime.add(EmbeddedDatabase.startIn(folder)).database();
        return start(database, ApplicationContext.builder(Application.class, EMBEDDED));
    }

    private ApplicationContext contextOn(Database database) {
        mustHavePorts();
        database.mustLetEveryoneIn();
        return start(database, ApplicationContext.builder(Application.class));
    }

    private void mustHavePorts() {
        if (line.is(CommandLine.SERVE)) {
            new Ports(line.host(), line.port()).mustBeFree(settings);
        }
    }

    private ApplicationContext start(Database database, ApplicationContextBuilder builder) {
        var migration = new Migration(database);
        var properties = new HashMap<>(database.properties());
        if (line.isOfTheOwner()) {
            properties.putAll(database.propertiesOfTheOwner());
        } else {
            migration.toNewest();
        }
        properties.putAll(signIn);
        properties.putAll(mail);
        properties.putAll(publicAddress);
        if (line.is(CommandLine.SERVE)) {
            properties.putAll(ManagementProperties.of(settings));
        }
        properties.put("micronaut.server.host", line.host());
        properties.put("micronaut.server.port", line.port() == 0 ? -1 : line.port());
        properties.put("opvolgmonitor.sites", line.data().resolve("sites").toString());
        properties.put("opvolgmonitor.data", line.data().toAbsolutePath().toString());
        if (!line.is(CommandLine.SERVE)) {
            properties.putAll(PATIENT);
        }
        properties.putAll(Settings.properties(settings));
        return lifetime.add(builder.environmentVariableExcludes(Settings.namesIn(System.getenv()))
                .properties(properties)
                .singletons(migration)
                .start());
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

    private void runTask(ApplicationContext context) {
        var asked = context.getBeansOfType(Task.class).stream()
                .filter(task -> line.is(task.name()))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "%s is geen opdracht; ./opvolgmonitor --help laat zien wat er kan.", line.task()));
        try {
            asked.run(line.arguments());
        } catch (RuntimeException broken) {
            throw lifetime.isOver() ? new StartRefused(STOPPED) : broken;
        }
        lifetime.end();
    }
}
