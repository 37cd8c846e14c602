package nl.opvolgmonitor.persistence.search;

import java.util.List;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Ordering;

/** The statements of the search. A record is found once, by its best passage. */
final class SearchSql {

    /** A cited document before all others; then own wording, quotes, texts; of equals the best fit, of those the youngest. */
    static final Ordering ORDER = new Ordering(
            List.of("k.exact", "k.tier", "k.rank", "k.effective_from", "k.record"),
            List.of("integer", "integer", "real", "date", "text"),
            true);

    private static final String MATCHES = """
            SELECT p.record, p.entry, v.effective_from,
                   CASE p.source WHEN 'OWN' THEN 3 WHEN 'QUOTE' THEN 2 ELSE 1 END AS tier,
                   CAST(p.words @@ CAST(:exact AS tsquery) AS integer) AS exact,
                   ts_rank_cd(p.words, CAST(:wanted AS tsquery), 1) AS rank
            FROM passage p JOIN record_version v ON v.record = p.record AND v.version = coalesce(p.version, v.version)
            WHERE p.words @@ CAST(:whole AS tsquery) AND (:everyKind OR p.kind = ANY(:kinds)) AND p.recorded_at <= :known AND %1$s
            UNION ALL
            SELECT p.record, p.entry, v.effective_from, 4, 1, 1
            FROM document v JOIN passage p ON p.record = v.record AND p.version = v.version
            WHERE v.citation_key = :citation AND (:everyKind OR 'DOCUMENT' = ANY(:kinds)) AND %1$s""".formatted(AsOf.of("v"));

    static final String COUNT = "SELECT count(DISTINCT m.record) FROM (" + MATCHES + ") m";

    /** How many of the first matches are of different records. */
    static final String RARE =
            "SELECT count(DISTINCT m.record) FROM (SELECT m.record FROM (" + MATCHES + ") m LIMIT 60) m";

    /** Words much like one and about as long, the likest first. */
    static final String ALIKE = """
            SELECT w.spelling FROM word w
            WHERE w.word OPERATOR(public.%) lower(public.unaccent(:typed)) AND w.word <> lower(public.unaccent(:typed))
              AND public.similarity(w.word, lower(public.unaccent(:typed))) >= :alike
              AND abs(length(w.word) - length(public.unaccent(:typed))) <= 2
            ORDER BY public.similarity(w.word, lower(public.unaccent(:typed))) DESC, w.word LIMIT 5""";

    private SearchSql() {}

    static String page(boolean further) {
        return """
                SELECT k.record, p.document, p.line, p.text, k.exact,
                       ts_headline('search.dutch', search.spaced(p.text), CAST(:wanted AS tsquery), :marking) AS stems,
                       ts_headline('search.plain', search.spaced(p.text), CAST(:wanted AS tsquery), :marking) AS words, k.cursor
                FROM (SELECT k.*, %s AS cursor FROM (
                        SELECT DISTINCT ON (m.record) m.* FROM (%s) m
                        ORDER BY m.record, m.exact DESC, m.tier DESC, m.rank DESC, m.entry) k
                      WHERE %s ORDER BY %s LIMIT :limit) k
                JOIN passage p USING (entry) ORDER BY %s""".formatted(
                ORDER.cursorColumns(), MATCHES, further ? ORDER.after() : "true", ORDER.orderBy(), ORDER.orderBy());
    }

    static String prepared(TextQuery query) {
        return "SELECT CAST(%s AS text) AS whole, CAST(%s AS text) AS wanted".formatted(query.whole(), query.wanted());
    }
}
