package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.api.imports.ImportOrder;
import nl.opvolgmonitor.api.imports.Imports;
import nl.opvolgmonitor.api.imports.Progress;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the site of a register with as many recommendations as {@code -Dsite.recommendations} says, and tells how long that takes and
 * how much of the heap is in use after a collection, which may not grow with the number of pages.
 */
@EnabledIfSystemProperty(named = "site.recommendations", matches = "[1-9].*")
class LargeSiteTest {

    private static final int RECOMMENDATIONS = Integer.getInteger("site.recommendations", 0);

    /** So many are taken in as anyone would, and copied as often as it takes. */
    private static final int FIRST = Math.min(RECOMMENDATIONS, 100);

    private static final Actor RESEARCHER =
            new Actor("demo-onderzoeker", "Nationaal Rapporteur", Set.of(AccountRole.ONDERZOEKER), true);

    private final RetainedHeap heap = new RetainedHeap();
    private final Instant begun = Instant.now();

    @Test
    void hasAPageOfEveryRecommendation(@TempDir Path folder) {
        try (var database = TestDatabase.fresh();
                var context = context(database, folder)) {
            new LargeRegister(FIRST)
                    .writeTo(folder)
                    .forEach(sheet -> take(context.getBean(Imports.class), sheet.getKey(), sheet.getValue()));
            tell("ingelezen");
            publish(context, database);
            database.tamper(new Copies(RECOMMENDATIONS / FIRST - 1).sql());
            // As autovacuum does within a minute.
            database.tamper("ANALYZE");
            tell("gepubliceerd");

            var site = context.getBean(SitePublisher.class)
                    .serve(context.getBean(Editions.class).last().orElseThrow(), this::tell);

            tell(site.counts().toString());
            try (var files = FileList.in(
                            context.getBean(SiteFolder.class).current().orElseThrow())
                    .pages()) {
                assertThat(files.filter(file -> file.address().matches("/nl/aanbevelingen/groot[^/]*/\\d+")))
                        .hasSize(RECOMMENDATIONS / FIRST * FIRST);
            }
            heap.mustNotHaveGrown();
        }
    }

    private static ApplicationContext context(TestDatabase database, Path folder) {
        var properties = new HashMap<>(database.properties());
        properties.put("opvolgmonitor.sites", folder.resolve("sites").toString());
        properties.put("opvolgmonitor.site-schedule", false);
        return ApplicationContext.run(properties);
    }

    private static void take(Imports imports, String kind, Path sheet) {
        var order = new ImportOrder(
                sheet, kind + ".csv", false, UUID.randomUUID(), RESEARCHER, "127.0.0.0", "groot register");
        assertThat(imports.run(order, Progress.NONE).faults()).isEmpty();
    }

    /** As a second person would, but for the looking. */
    private static void publish(ApplicationContext context, TestDatabase database) {
        var ledger = context.getBean(Ledger.class);
        var clock = context.getBean(Clock.class);
        var keys = Jdbi.create(database.urlOf(DatabaseRole.OM_APP))
                .withHandle(handle -> handle.createQuery("SELECT key FROM register.record WHERE key LIKE 'groot/%'")
                        .mapTo(String.class)
                        .list());
        context.getBean(Transactions.class).inOne(() -> {
            keys.forEach(key -> ledger.move(
                    new Key(key),
                    1,
                    RecordStatus.PUBLISHED,
                    new Ledger.Passing("redacteur", clock.instant(), null, null)));
            return keys;
        });
        context.getBean(Transactions.class)
                .inOne(() -> context.getBean(Editions.class).publish(clock, "groot register"));
    }

    /** Not in the first quarter: what every page needs is found then. */
    private void tell(int made, int known) {
        if (made % 2_500 == 0 && made * 4 >= known) {
            heap.look(made);
        }
        if (made % 10_000 == 0) {
            tell("%d van %d pagina's".formatted(made, known));
        }
    }

    private void tell(String what) {
        System.out.printf(
                "%s (%s rekentijd): %s, %d MB in gebruik na opruimen%n",
                Duration.between(begun, Instant.now()),
                ProcessHandle.current().info().totalCpuDuration().orElseThrow(),
                what,
                RetainedHeap.inUse() >> 20);
    }
}
