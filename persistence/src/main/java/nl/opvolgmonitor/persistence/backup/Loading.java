package nl.opvolgmonitor.persistence.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.domain.backup.Contents;
import nl.opvolgmonitor.domain.backup.CopiedTable;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.backup.Misfit;
import nl.opvolgmonitor.domain.backup.TableShape;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/**
 * Puts rows back as they were. Our own triggers are off meanwhile: a row keeps its number, its instants and its seal
 * instead of getting new ones. What the database checks by itself, such as references, is checked.
 */
final class Loading {

    private final Handle handle;
    private final Manifest manifest;
    private final Catalogue catalogue;

    Loading(Handle handle, Manifest manifest) {
        this.handle = handle;
        this.manifest = manifest;
        this.catalogue = new Catalogue(handle);
    }

    void all(Contents contents) {
        Settings.of(handle);
        mustBeOfTheSameShape();
        triggers("DISABLE");
        mustBeEmpty();
        manifest.tables().forEach(table -> load(table, contents));
        triggers("ENABLE");
        mustBeWhatWasCopied();
        settle();
    }

    private void mustBeOfTheSameShape() {
        if (!catalogue.schema().equals(manifest.schema())
                || !Set.copyOf(catalogue.copied()).equals(Set.copyOf(manifest.shapes()))) {
            throw new Misfit("De tabellen in de kopie zijn niet die van deze versie van het programma.");
        }
    }

    /** Also keeps everybody else from writing until the end. */
    private void triggers(String word) {
        tables().forEach(table -> handle.execute("ALTER TABLE " + table + " " + word + " TRIGGER USER"));
    }

    private void mustBeEmpty() {
        tables().stream()
                .filter(table -> JdbcPlace.holdsRows(handle, table))
                .findFirst()
                .ifPresent(table -> {
                    throw new Misfit("Er wordt hier al geschreven, in " + table + "; stop eerst wat er draait.");
                });
    }

    private void load(CopiedTable table, Contents contents) {
        var sql = "COPY " + Quoted.shape(table.shape()) + " FROM STDIN";
        try (var rows = contents.rowsOf(table)) {
            var copied = handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(sql, rows);
            mustBe(table.rows() == copied, table.name());
        } catch (IOException | SQLException broken) {
            throw new Misfit(
                    "De rijen van %s zijn niet terug te zetten: %s".formatted(table.name(), broken.getMessage()));
        }
    }

    private void mustBeWhatWasCopied() {
        var head = handle.createQuery(JdbcSnapshot.HEAD).mapTo(String.class).findOne();
        var sealed = handle.createQuery(JdbcSnapshot.SEALED).mapTo(Long.class).one();
        mustBe(sealed == manifest.sealed() && head.equals(Optional.ofNullable(manifest.head())), "register.seal");
    }

    private static void mustBe(boolean same, String table) {
        if (!same) {
            throw new Misfit("Wat in %s kwam, is niet wat de kopie zegt.".formatted(table));
        }
    }

    private void settle() {
        catalogue.counters().toList().forEach(handle::execute);
        if (catalogue.has("follow.mail")) {
            doubtMails();
        }
        if (catalogue.has("kept.standing")) {
            handle.execute("CALL kept.fill()");
        }
        if (catalogue.has("search.passage")) {
            handle.execute("CALL search.fill()");
        }
        catalogue.ourTables().forEach(table -> handle.execute("ANALYZE " + table));
    }

    /** Nobody knows whether what was on its way then went out since; the next mail says so, and none goes twice. */
    private void doubtMails() {
        handle.execute("""
                WITH doubted AS (
                    UPDATE follow.mail SET state = 'DOUBTED', ended_at = now(), lease = NULL, leased_until = NULL
                    WHERE ended_at IS NULL RETURNING follower)
                UPDATE follow.follower SET doubted = true WHERE id IN (SELECT follower FROM doubted)""");
    }

    private List<String> tables() {
        return manifest.shapes().stream()
                .map(TableShape::name)
                .map(Quoted::table)
                .toList();
    }
}
