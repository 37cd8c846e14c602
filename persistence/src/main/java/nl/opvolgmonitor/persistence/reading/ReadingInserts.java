package nl.opvolgmonitor.persistence.reading;

import java.util.List;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Adds the rows of readings, proposals and decisions. */
final class ReadingInserts {

    private final Doors doors;

    ReadingInserts(Doors doors) {
        this.doors = doors;
    }

    void add(LetterReading reading, String text, List<ReadProposal> proposals) {
        doors.writing().useTransaction(handle -> {
            add(handle, reading, text);
            if (!proposals.isEmpty()) {
                add(handle, proposals);
            }
        });
    }

    private static void add(Handle handle, LetterReading reading, String text) {
        handle.createUpdate("""
                        INSERT INTO register.reading (key, source, file, document, observation, letter, own, genre, dated, title, raw, sha256, length,
                            reader_version, recorded_at, recorded_by)
                        VALUES (:key, :source, :file, :document, :observation, :letter, :own, :genre, :dated, :title, :raw, :sha256, :length,
                            :readerVersion, :recordedAt, :recordedBy)""").bindMethods(reading).bind("raw", text).execute();
    }

    private static void add(Handle handle, List<ReadProposal> proposals) {
        var batch = handle.prepareBatch("""
                INSERT INTO register.proposal (reading, sequence, key, kind, fields, quotes, rule, rule_version, sureness, missing, fingerprint)
                VALUES (:reading, :sequence, :key, :kind, CAST(:fields AS jsonb), CAST(:quotes AS jsonb), :rule, :ruleVersion, :sureness,
                    :missing, :fingerprint)""");
        proposals.forEach(each -> add(batch, each));
        batch.execute();
    }

    private static void add(PreparedBatch batch, ReadProposal read) {
        var proposal = read.proposal();
        batch.bind("reading", read.reading())
                .bind("sequence", read.sequence())
                .bind("key", proposal.key())
                .bind("kind", proposal.kind())
                .bind("fields", Json.ofFields(proposal.fields()))
                .bind("quotes", Json.ofQuotes(proposal.quotes()))
                .bind("rule", proposal.rule())
                .bind("ruleVersion", proposal.ruleVersion())
                .bind("sureness", proposal.sureness())
                .bindArray("missing", String.class, proposal.missing())
                .bind("fingerprint", read.fingerprint())
                .add();
    }

    void decide(ReadProposal proposal, Decision decision) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                                INSERT INTO register.proposal_decision (reading, sequence, fingerprint, verdict, record, record_version,
                                    changed, reason, recorded_at, recorded_by)
                                VALUES (:reading, :sequence, :fingerprint, :verdict, :record, :recordVersion, :changed, :reason,
                                    :recordedAt, :recordedBy)""")
                        .bind("reading", proposal.reading())
                        .bind("sequence", proposal.sequence())
                        .bind("fingerprint", proposal.fingerprint())
                        .bind("verdict", decision.verdict())
                        .bind("record", decision.record())
                        .bind("recordVersion", decision.version())
                        .bindArray("changed", String.class, decision.changed())
                        .bind("reason", decision.reason())
                        .bind("recordedAt", decision.recordedAt())
                        .bind("recordedBy", decision.recordedBy())
                        .execute());
    }
}
