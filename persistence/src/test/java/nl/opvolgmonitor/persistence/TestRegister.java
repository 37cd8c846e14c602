package nl.opvolgmonitor.persistence;

import static org.assertj.core.api.Assertions.fail;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.domain.source.Document;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The beans of this module on a database of a test's own, and few words to fill it. It holds the two sample documents. */
public final class TestRegister implements AutoCloseable {

    private final AtomicInteger keys = new AtomicInteger();
    private final TestDatabase database = TestDatabase.fresh();
    private final TickingClock clock = new TickingClock(Samples.NOON);
    private final ApplicationContext context;

    public TestRegister(Object... singletons) {
        var properties = new HashMap<>(database.properties());
        // Where the application is on the class path too, it would fill the register by itself.
        properties.put("opvolgmonitor.first-content", false);
        context = ApplicationContext.builder(properties).singletons(singletons).start();
        publish(Command.of(Samples.bare(Document.class), Samples.ONE)
                .on(Samples.DAY)
                .withText(Samples.WORDS));
        publish(Command.of(Samples.bare(Document.class), Samples.OTHER).on(Samples.DAY));
    }

    public TestDatabase database() {
        return database;
    }

    public TickingClock clock() {
        return clock;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The record type of every kind, as its repository tells. */
    public Class<? extends Registered> typeOf(Kind kind) {
        var types = Stream.of(context.getBeansOfType(Records.class).toArray(Records<?>[]::new))
                .filter(records -> records.kind() == kind)
                .map(Records::type)
                .toList();
        return types.size() == 1 ? types.getFirst() : fail(kind + " has " + types);
    }

    @SuppressWarnings("unchecked")
    public <T extends Registered> Records<T> records(Class<T> type) {
        return context.getBean(Argument.of(Records.class, type));
    }

    @SuppressWarnings("unchecked")
    public <T extends Registered, F> Listing<T, F> listing(Class<T> type, Class<F> filter) {
        return context.getBean(Argument.of(Listing.class, type, filter));
    }

    @SuppressWarnings("unchecked")
    public <F> Tally<F> tally(Class<F> filter) {
        return context.getBean(Argument.of(Tally.class, filter));
    }

    /** Lists everything that was published so far, the newest first. */
    public <T extends Registered, F> Lister<T, F> lister(Class<T> type, Class<F> filter) {
        return new Lister<>(listing(type, filter), filter, TimeOrder.NEWEST, atTheEnd());
    }

    public Key freshKey() {
        return new Key("proef-" + keys.incrementAndGet());
    }

    /** Everything that was published so far, whenever it holds. */
    public PointInTime atTheEnd() {
        return new PointInTime(LocalDate.of(2999, 12, 31), clock.instant());
    }

    public <T extends Registered> Outcome<T> handle(Command<T> command) {
        return new Register(bean(Entries.class), clock)
                .handle(command.registration(), records(command.draft().type()));
    }

    public <T extends Registered> T register(Command<T> command) {
        return ((Accepted<T>) handle(command)).record();
    }

    public <T extends Registered> T publish(Command<T> command) {
        var record = register(command);
        bean(Entries.class).publish(record.entry(), "tester");
        return record;
    }

    /** Under a key of its own, holding from the sample day. */
    public <T extends Registered> T publish(Draft<T> draft) {
        return publish(Command.of(draft, freshKey()).on(Samples.DAY));
    }

    /** A later version of a record, published; nothing registers one yet, so its row goes in by hand. */
    public <T extends Registered> T supersede(T record, Draft<T> draft, LocalDate effectiveFrom) {
        var entry = new Entry(
                record.key(),
                record.entry().version() + 1,
                null,
                effectiveFrom,
                PointInTime.now(clock).known());
        openVersion(entry);
        var version = draft.of(entry);
        records(draft.type()).add(version);
        bean(Entries.class).publish(entry, "tester");
        return version;
    }

    private void openVersion(Entry entry) {
        as(DatabaseRole.OM_APP)
                .useHandle(handle -> handle.execute(
                        """
                INSERT INTO register.record_version (record, version, effective_from, recorded_at, recorded_by, change)
                VALUES (?, ?, ?, ?, 'tester', 'AMENDED')""", entry.key().value(), entry.version(), entry.effectiveFrom(), entry.recordedAt()));
    }

    /** The first column of every row. */
    public List<String> strings(DatabaseRole role, String sql, Object... arguments) {
        return as(role).withHandle(handle ->
                handle.select(sql, arguments).mapTo(String.class).list());
    }

    public Jdbi as(DatabaseRole role) {
        return Jdbi.create(database.urlOf(role)).installPlugin(new PostgresPlugin());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
