package nl.opvolgmonitor.persistence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.ReadFrom;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.Verdict;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** Makes readings, proposals and decisions of rows. */
final class ReadingRows {

    private ReadingRows() {}

    static LetterReading reading(ResultSet row) throws SQLException {
        return new LetterReading(
                new Key(row.getString("key")),
                ReadingSource.valueOf(row.getString("source")),
                row.getString("file"),
                key(row, "document"),
                row.getObject("observation", Long.class),
                row.getString("letter"),
                row.getString("own"),
                Genre.valueOf(row.getString("genre")),
                row.getObject("dated", LocalDate.class),
                row.getString("title"),
                row.getString("sha256"),
                row.getInt("length"),
                row.getInt("reader_version"),
                instant(row),
                row.getString("recorded_by"));
    }

    static ReadProposal proposal(ResultSet row) throws SQLException {
        return new ReadProposal(
                new Key(row.getString("reading")),
                row.getInt("sequence"),
                content(row),
                row.getString("fingerprint"),
                row.getString("verdict") == null ? null : decision(row));
    }

    private static Proposal content(ResultSet row) throws SQLException {
        return new Proposal(
                Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                Json.fields(row.getString("fields")),
                Json.quotes(row.getString("quotes")),
                row.getString("rule"),
                row.getInt("rule_version"),
                Sureness.valueOf(row.getString("sureness")),
                texts(row, "missing"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Verdict.valueOf(row.getString("verdict")),
                key(row, "record"),
                row.getObject("record_version", Integer.class),
                texts(row, "changed"),
                row.getString("reason"),
                instant(row),
                row.getString("recorded_by"));
    }

    static ReadFrom readFrom(ResultSet row) throws SQLException {
        return new ReadFrom(
                new Key(row.getString("record")),
                row.getInt("record_version"),
                Verdict.valueOf(row.getString("verdict")),
                new Key(row.getString("reading")),
                row.getString("key"),
                row.getString("rule"),
                row.getInt("rule_version"),
                texts(row, "changed"),
                instant(row),
                row.getString("recorded_by"));
    }

    private static @Nullable Key key(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : new Key(text);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
