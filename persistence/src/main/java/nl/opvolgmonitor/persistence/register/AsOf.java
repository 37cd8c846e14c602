package nl.opvolgmonitor.persistence.register;

import nl.opvolgmonitor.domain.register.PointInTime;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The condition that makes a statement answer as of a point in time: held by then, recorded by then, not superseded by then. Each view
 * tells from when on a later version counts instead, so nothing is looked up for it.
 *
 * <p>A statement is planned once for all points in time, and of a comparison with a value that it does not know the planner expects that
 * one in three rows holds: of three comparisons one in twenty-seven, while it is nearly all of them. Of what is not null it expects that.
 */
public final class AsOf {

    private AsOf() {}

    /** For the view with this alias. */
    public static String of(String alias) {
        return nearlyAll("%1$s.effective_from <= :effective AND %2$s".formatted(alias, holds(alias)));
    }

    /**
     * For the view with this alias, whatever the day: for what a record names, which may be younger than the fact that the record
     * holds.
     */
    public static String onAnyDay(String alias) {
        return nearlyAll(holds(alias));
    }

    private static String holds(String alias) {
        return "%1$s.recorded_at <= :known AND %1$s.superseded_at > :known".formatted(alias);
    }

    private static String nearlyAll(String condition) {
        return "nullif(" + condition + ", false) IS NOT NULL";
    }

    public static <S extends SqlStatement<S>> S bind(S statement, PointInTime at) {
        return statement.bind("effective", at.effective()).bind("known", at.known());
    }
}
