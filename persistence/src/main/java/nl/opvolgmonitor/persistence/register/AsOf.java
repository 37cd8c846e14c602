package nl.opvolgmonitor.persistence.register;

import nl.opvolgmonitor.domain.register.PointInTime;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The condition that makes a statement answer as of a point in time: held by then, recorded by then, not superseded by then. The OFFSET
 * keeps the last of these a look-up in an index for each record. Without it the planner makes a join of it, and where it expects a few
 * records and finds ten thousand, that join compares everything with everything.
 */
public final class AsOf {

    private AsOf() {}

    /** For the view with this alias. */
    public static String of(String alias) {
        return """
                %1$s.effective_from <= :effective AND %1$s.recorded_at <= :known AND NOT EXISTS (
                    SELECT 1 FROM record_version later
                    WHERE later.record = %1$s.record AND later.version > %1$s.version AND later.recorded_at <= :known OFFSET 0)""".formatted(alias);
    }

    /**
     * For the view with this alias, whatever the day: for what a record names, which may be younger than the fact that the record
     * holds.
     */
    public static String onAnyDay(String alias) {
        return """
                %1$s.recorded_at <= :known AND NOT EXISTS (
                    SELECT 1 FROM record_version later
                    WHERE later.record = %1$s.record AND later.version > %1$s.version AND later.recorded_at <= :known OFFSET 0)""".formatted(alias);
    }

    public static <S extends SqlStatement<S>> S bind(S statement, PointInTime at) {
        return statement.bind("effective", at.effective()).bind("known", at.known());
    }
}
