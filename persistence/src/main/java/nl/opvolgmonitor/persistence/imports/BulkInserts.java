package nl.opvolgmonitor.persistence.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.imports.NewVersion;
import nl.opvolgmonitor.persistence.register.MomentRow;
import nl.opvolgmonitor.persistence.register.Refused;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** What many versions leave in the ledger, a batch for each table. Version for version it is what one of them leaves by itself. */
record BulkInserts(Handle handle, List<NewVersion> versions) {

    void versionRows() {
        each(
                versions.stream(),
                """
                INSERT INTO register.record_version (record, version, effective_raw, effective_precision,
                    effective_earliest, effective_latest, effective_year_implied, effective_year_from,
                    effective_from, recorded_at, recorded_by, internal_note, change, change_reason)
                VALUES (:record, :version, :raw, :precision, :earliest, :latest, :yearImplied, :yearFrom,
                    :effectiveFrom, :recordedAt, :recordedBy, :internalNote, :change, :reason)""",
                (batch, made) -> bound(batch, made)
                        .bind("change", made.change())
                        .bind("reason", made.reason())
                        .bindMethods(MomentRow.of(made.entry().effective()))
                        .bind("effectiveFrom", made.entry().effectiveFrom())
                        .bind("internalNote", made.registration().internalNote()));
    }

    void texts() {
        var withText = versions.stream()
                .filter(made -> Objects.nonNull(made.registration().text()));
        each(
                withText,
                """
                INSERT INTO register.document_text (document, since_version, raw, sha256, recorded_at)
                VALUES (:record, :version, :raw, encode(sha256(convert_to(:raw, 'UTF8')), 'hex'), :recordedAt)""",
                (batch, made) ->
                        bound(batch, made).bind("raw", made.registration().text()));
    }

    void links() {
        each(
                versions.stream().flatMap(BulkInserts::places),
                """
                INSERT INTO register.link (record, version, role, ordinal, target, name)
                VALUES (:record, :version, :role, :ordinal, :target, :name)""",
                (batch, place) -> bound(batch, place.made())
                        .bind("ordinal", place.index() + 1)
                        .bindMethods(place.made().registration().links().get(place.index())));
    }

    private static Stream<Place> places(NewVersion made) {
        return IntStream.range(0, made.registration().links().size()).mapToObj(index -> new Place(made, index));
    }

    void statusRows() {
        each(versions.stream(), """
                INSERT INTO register.record_status (record, version, status, recorded_at, recorded_by)
                VALUES (:record, :version, 'CONCEPT', :recordedAt, :recordedBy)""", BulkInserts::bound);
    }

    void quotes() {
        each(
                versions.stream()
                        .flatMap(made -> IntStream.range(
                                        0, made.registration().quotes().size())
                                .mapToObj(index -> new Place(made, index))),
                """
                INSERT INTO register.evidence (record, version, document, role, quote, line, footnote, recorded_at, recorded_by)
                VALUES (:record, :version, :document, :role, :quote, :line, :footnote, :recordedAt, :recordedBy)""",
                (batch, place) -> bound(batch, place.made())
                        .bindMethods(place.made()
                                .registration()
                                .quotes()
                                .get(place.index())
                                .of(place.made().entry())));
    }

    private <R> void each(Stream<R> rows, String sql, BiConsumer<PreparedBatch, R> binding) {
        try (var batch = handle.prepareBatch(sql)) {
            rows.forEach(row -> {
                binding.accept(batch, row);
                batch.add();
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        } catch (UnableToExecuteStatementException refused) {
            throw Refused.by(refused);
        }
    }

    private static PreparedBatch bound(PreparedBatch batch, NewVersion made) {
        return batch.bind("record", made.entry().key())
                .bind("version", made.entry().version())
                .bind("recordedAt", made.entry().recordedAt())
                .bind("recordedBy", made.registration().recordedBy());
    }

    /** Which link or quote of a version. */
    private record Place(NewVersion made, int index) {}
}
