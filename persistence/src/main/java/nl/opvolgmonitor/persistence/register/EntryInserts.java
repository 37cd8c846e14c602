package nl.opvolgmonitor.persistence.register;

import java.util.List;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.register.Registration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** What one entry leaves in the ledger. */
record EntryInserts(Handle handle, Entry entry, String recordedBy) {

    void record(Kind kind) {
        handle.createUpdate("INSERT INTO register.record (key, kind) VALUES (:key, :kind)")
                .bind("key", entry.key())
                .bind("kind", kind)
                .execute();
    }

    void version(Change change, @Nullable String reason, @Nullable String internalNote) {
        update("""
                INSERT INTO register.record_version (record, version, effective_raw, effective_precision,
                    effective_earliest, effective_latest, effective_year_implied, effective_year_from,
                    effective_from, recorded_at, recorded_by, internal_note, change, change_reason)
                VALUES (:record, :version, :raw, :precision, :earliest, :latest, :yearImplied, :yearFrom,
                    :effectiveFrom, :recordedAt, :recordedBy, :internalNote, :change, :reason)""")
                .bind("change", change)
                .bind("reason", reason)
                .bindMethods(MomentRow.of(entry.effective()))
                .bind("effectiveFrom", entry.effectiveFrom())
                .bind("internalNote", internalNote)
                .execute();
    }

    /** All that comes with the content: the text of a document, links, quotes; a version begins as a concept. */
    void content(Registration<?> registration) {
        if (registration.text() != null) {
            text(registration.text());
        }
        links(registration.links());
        status("CONCEPT");
        registration.quotes().forEach(this::evidence);
    }

    private void text(String raw) {
        update("""
                INSERT INTO register.document_text (document, since_version, raw, sha256, recorded_at)
                VALUES (:record, :version, :raw, encode(sha256(convert_to(:raw, 'UTF8')), 'hex'), :recordedAt)""").bind("raw", raw).execute();
    }

    private void links(List<Link> links) {
        for (int place = 0; place < links.size(); place++) {
            update("""
                    INSERT INTO register.link (record, version, role, ordinal, target, name)
                    VALUES (:record, :version, :role, :ordinal, :target, :name)""").bind("ordinal", place + 1).bindMethods(links.get(place)).execute();
        }
    }

    void status(String status) {
        update("""
                INSERT INTO register.record_status (record, version, status, recorded_at, recorded_by)
                VALUES (:record, :version, :status, :recordedAt, :recordedBy)""").bind("status", status).execute();
    }

    private void evidence(Quote quote) {
        evidence(handle, quote.of(entry), entry.version(), recordedBy);
    }

    static void evidence(Handle handle, Evidence evidence, int version, String recordedBy) {
        handle.createUpdate("""
                        INSERT INTO register.evidence (record, version, document, role, quote, line, footnote, recorded_at, recorded_by)
                        VALUES (:record, :version, :document, :role, :quote, :line, :footnote, :recordedAt, :recordedBy)""")
                .bindMethods(evidence)
                .bind("version", version)
                .bind("recordedBy", recordedBy)
                .execute();
    }

    private Update update(String sql) {
        return handle.createUpdate(sql)
                .bind("record", entry.key())
                .bind("version", entry.version())
                .bind("recordedAt", entry.recordedAt())
                .bind("recordedBy", recordedBy);
    }
}
