package nl.opvolgmonitor.api.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.backup.BackupBook;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;

/**
 * What the register itself tells of how it is doing: whether its database answers, the number of its sealed rows, the number of its last edition and how old that is, and how old its last backup.
 * NaN while the database cannot be asked. Connections are counted too, so the figures are there before the database is.
 */
@Singleton
final class RegisterGauges implements MeterBinder {

    private final BeanProvider<DatabaseState> database;
    private final BeanProvider<Chain> chain;
    private final BeanProvider<Editions> editions;
    private final BeanProvider<BackupBook> backups;
    private final Clock clock;

    RegisterGauges(
            BeanProvider<DatabaseState> database,
            BeanProvider<Chain> chain,
            BeanProvider<Editions> editions,
            BeanProvider<BackupBook> backups,
            Clock clock) {
        this.database = database;
        this.chain = chain;
        this.editions = editions;
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        Gauge.builder(
                        "opvolgmonitor.database.up",
                        database,
                        state -> state.get().answers() ? 1 : 0)
                .description("1 als de database antwoordt, anders 0")
                .register(figures);
        Gauge.builder(
                        "opvolgmonitor.chain.rows",
                        chain,
                        rows -> asked(() -> rows.get().length()))
                .description("Verzegelde rijen van het register")
                .register(figures);
        Gauge.builder("opvolgmonitor.edition", editions, all -> asked(() -> number(all)))
                .description("Nummer van de laatste editie, 0 zonder")
                .register(figures);
        TimeGauge.builder("opvolgmonitor.edition.age", editions, TimeUnit.SECONDS, all -> asked(() -> age(all)))
                .description("Hoe lang geleden de laatste editie verscheen")
                .register(figures);
        TimeGauge.builder("opvolgmonitor.backup.age", backups, TimeUnit.SECONDS, all -> asked(() -> sinceBackup(all)))
                .description("Hoe oud de laatste reservekopie is")
                .register(figures);
    }

    /** NaN at once when the database was silent just now: one figure after the other would wait for it. */
    private double asked(DoubleSupplier figure) {
        return database.get().answers() ? figure.getAsDouble() : Double.NaN;
    }

    private double number(BeanProvider<Editions> all) {
        return all.get().last().map(Edition::number).orElse(0);
    }

    /** NaN when there never was one: nobody can say how old it is. */
    private double sinceBackup(BeanProvider<BackupBook> all) {
        var made = all.get().last().madeAt();
        return made == null
                ? Double.NaN
                : Duration.between(made, clock.instant()).toSeconds();
    }

    private double age(BeanProvider<Editions> all) {
        var published = all.get().last().map(Edition::publishedAt).orElse(Instant.EPOCH);
        return Duration.between(published, clock.instant()).toSeconds();
    }
}
