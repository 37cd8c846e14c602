package nl.opvolgmonitor.persistence.organisation;

import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Dimension;
import nl.opvolgmonitor.persistence.register.Links;

/** Who of those that a record names: a query of keys in a column {@code target} tells whom it names. */
public final class Actors {

    /**
     * Each ministry with everyone who acts for it: itself, its units, the ministry that it replaced or that replaced it, as far
     * as a relation of the register that is more than a guess says so, and the offices of all these. Two tables of a WITH RECURSIVE,
     * of which {@code actor} tells it.
     */
    public static final String ACTING = """
            line (ministry, member) AS (
                SELECT m.record, m.record FROM organisation m WHERE m.type = 'MINISTRY' AND %1$s
                UNION
                SELECT l.ministry, s.other FROM line l JOIN (
                    SELECT m.part_of AS member, m.record AS other FROM organisation m WHERE m.part_of IS NOT NULL AND %1$s
                    UNION ALL
                    SELECT p.one, p.other FROM (
                        SELECT r.from_key AS one, r.to_key AS other FROM relation r WHERE %2$s
                        UNION ALL
                        SELECT r.to_key, r.from_key FROM relation r WHERE %2$s) p
                    JOIN organisation m ON m.record = p.one AND m.type = 'MINISTRY' AND %1$s
                    JOIN organisation n ON n.record = p.other AND n.type = 'MINISTRY' AND %3$s) s ON s.member = l.member),
            actor (ministry, member) AS (
                SELECT l.ministry, l.member FROM line l
                UNION
                SELECT l.ministry, o.record FROM line l JOIN office o ON o.organisation = l.member AND %4$s)""".formatted(
                    AsOf.onAnyDay("m"),
                    "r.type IN ('REPLACES', 'SAME_AS') AND r.certainty <> 'CANDIDATE' AND " + AsOf.of("r"),
                    AsOf.onAnyDay("n"),
                    AsOf.onAnyDay("o"));

    /** Who acts for the ministry that is asked for. */
    private static final String MEMBERS =
            "WITH RECURSIVE " + ACTING + " SELECT a.member FROM actor a WHERE a.ministry = :ministry";

    /** The name that an organisation carried on the day asked for; the last one it has in the register when none is dated so. */
    private static final String NAME = """
            coalesce(
                (SELECT n.name FROM organisation_name n WHERE n.organisation = f.value AND %s
                    AND coalesce(n.valid_from, '-infinity') <= :effective AND coalesce(n.valid_to, 'infinity') >= :effective
                 ORDER BY n.valid_from DESC NULLS LAST, n.record LIMIT 1),
                (SELECT m.name FROM organisation m WHERE m.record = f.value AND %s))""".formatted(AsOf.onAnyDay("n"), AsOf.onAnyDay("m"));

    private Actors() {}

    /** The ministries for which someone named acts, as keys in a column {@code value}. */
    private static String ministries(String targets) {
        return "WITH RECURSIVE " + ACTING
                + " SELECT DISTINCT a.ministry AS value FROM (%s) p JOIN actor a ON a.member = p.target"
                        .formatted(targets);
    }

    public static Dimension ministry(String targets) {
        return new Dimension("ministry", "SELECT i.value FROM (" + ministries(targets) + ") i", NAME, actsFor(targets));
    }

    /** The same for whoever the record names in any role: its row tells them, so that nothing is looked up for a record. */
    public static Dimension ministryNamed() {
        return new Dimension(
                "ministry", ministry(Links.OWN).values(), NAME, "k.link_targets && ARRAY(" + MEMBERS + ")");
    }

    /** Whether someone named acts for the ministry that is asked for. Who does is found once, not for each record. */
    private static String actsFor(String targets) {
        return "EXISTS (SELECT 1 FROM (%s) p WHERE p.target = ANY (ARRAY(%s)))".formatted(targets, MEMBERS);
    }

    public static Dimension office(String targets) {
        return Dimension.many(
                "office",
                "SELECT DISTINCT o.record AS value FROM (%s) p JOIN office o ON o.record = p.target AND %s"
                        .formatted(targets, AsOf.onAnyDay("o")),
                "(SELECT o.title FROM office o WHERE o.record = f.value AND " + AsOf.onAnyDay("o") + ")");
    }

    /** Persons who are named, and who held an office that is named on that day. */
    public static Dimension person(String targets, String day) {
        var named = "SELECT q.record AS value FROM (%s) p JOIN person q ON q.record = p.target AND %s"
                .formatted(targets, AsOf.onAnyDay("q"));
        return Dimension.many(
                "person",
                named + " UNION " + holders(targets, day),
                "(SELECT q.name FROM person q WHERE q.record = f.value AND " + AsOf.onAnyDay("q") + ")");
    }

    /**
     * Holders of the offices that are named, on a day: who was seen in the office that day, or before and after it without anyone
     * else in between.
     */
    private static String holders(String targets, String day) {
        return """
            SELECT t.person AS value FROM (%1$s) p
            JOIN tenure t ON t.office = p.target AND t.seen_on <= %2$s AND %3$s
            JOIN tenure u ON u.office = t.office AND u.person = t.person AND u.seen_on >= %2$s AND %4$s
            WHERE NOT EXISTS (SELECT 1 FROM tenure w WHERE w.office = t.office AND w.person <> t.person
                AND w.seen_on > t.seen_on AND w.seen_on < u.seen_on AND %5$s)""".formatted(targets, day, AsOf.onAnyDay("t"), AsOf.onAnyDay("u"), AsOf.onAnyDay("w"));
    }

    public static Dimension committee(String targets) {
        return Dimension.many(
                "committee",
                "SELECT DISTINCT m.record AS value FROM (%s) p JOIN organisation m ON m.record = p.target AND m.type = 'COMMITTEE' AND %s"
                        .formatted(targets, AsOf.onAnyDay("m")),
                "(SELECT m.name FROM organisation m WHERE m.record = f.value AND " + AsOf.onAnyDay("m") + ")");
    }
}
