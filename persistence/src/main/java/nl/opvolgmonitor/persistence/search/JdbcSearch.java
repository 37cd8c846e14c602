package nl.opvolgmonitor.persistence.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.search.Findings;
import nl.opvolgmonitor.domain.search.Passage;
import nl.opvolgmonitor.domain.search.Question;
import nl.opvolgmonitor.domain.search.Respelling;
import nl.opvolgmonitor.domain.search.Search;
import nl.opvolgmonitor.domain.search.SearchHit;
import nl.opvolgmonitor.persistence.register.ColumnsOnce;
import nl.opvolgmonitor.persistence.register.Cursor;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.Refused;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Searches in a few statements: one to understand the question, one for the page, and more only when little was found. */
@Singleton
final class JdbcSearch implements Search {

    private static final String NOTHING_TO_FIND =
            "Hier is niets om naar te zoeken: schrijf ten minste één woord dat niet overal voorkomt";
    private static final String MARKING = "HighlightAll=true,StartSel=" + Passage.BEGIN + ",StopSel=" + Passage.END;
    private static final RowMapper<FoundRow> MAPPER = ColumnsOnce.of(FoundRow.class);
    private static final RowMapper<Prepared> PREPARED = ColumnsOnce.of(Prepared.class);

    /** With fewer hits than these, words much like those of the question are looked for too. */
    private static final int FEW = 10;

    private final Doors doors;
    private final Vocabulary vocabulary;

    JdbcSearch(Doors doors, Vocabulary vocabulary) {
        this.doors = doors;
        this.vocabulary = vocabulary;
    }

    @Override
    public Findings find(Question question, Set<Kind> kinds, PageRequest request, PointInTime at) {
        var asked = ask(question, kinds, at);
        if (asked.isEmpty()) {
            return Findings.nothing(NOTHING_TO_FIND);
        }
        var rows = page(asked, request);
        var more = rows.size() > request.first();
        var shown = more ? rows.subList(0, request.first()) : rows;
        return new Findings(
                shown.stream().map(JdbcSearch::listed).toList(), more, asked.respelled(), asked.loosened(), null);
    }

    @Override
    public int count(Question question, Set<Kind> kinds, PointInTime at) {
        var asked = ask(question, kinds, at);
        return asked.isEmpty() ? 0 : count(asked);
    }

    private Asked ask(Question question, Set<Kind> kinds, PointInTime at) {
        var literal = prepare(new TextQuery(question, Map.of()));
        var asked = new Asked(literal, literal, question.citation(), List.of(), false, kinds, at);
        if (asked.isEmpty() || asked.citation() != null) {
            return asked;
        }
        var compounded = compounded(asked, question);
        int found = found(compounded);
        return found >= FEW ? compounded : loosened(respelled(compounded, question, found), question);
    }

    private Asked compounded(Asked asked, Question question) {
        var compounded = question.compounded();
        return compounded.equals(question) ? asked : asked.widenedTo(prepare(new TextQuery(compounded, Map.of())));
    }

    private Asked respelled(Asked asked, Question question, int found) {
        var respelled = vocabulary.alike(question.wanted(), found == 0);
        var wider = new TextQuery(
                question.compounded(),
                respelled.stream().collect(Collectors.toMap(Respelling::typed, Respelling::read)));
        return respelled.isEmpty() ? asked : asked.widenedTo(prepare(wider), respelled);
    }

    private Asked loosened(Asked asked, Question question) {
        return question.loosely() && question.wanted().size() > 1 && found(asked) == 0
                ? asked.loosenedTo(prepare(new TextQuery(question.loosened(), Map.of())))
                : asked;
    }

    private Prepared prepare(TextQuery query) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery(SearchSql.prepared(query))
                        .bindMap(query.values())
                        .map(PREPARED)
                        .one());
    }

    /** How many records at least; exact when it is less than {@link #FEW}. */
    private int found(Asked asked) {
        return doors.reading()
                .withHandle(handle -> asked.bind(handle.createQuery(SearchSql.RARE))
                        .mapTo(Integer.class)
                        .one());
    }

    private int count(Asked asked) {
        return doors.reading()
                .withHandle(handle -> asked.bind(handle.createQuery(SearchSql.COUNT))
                        .mapTo(Integer.class)
                        .one());
    }

    private List<FoundRow> page(Asked asked, PageRequest request) {
        try {
            return doors.reading().withHandle(handle -> {
                var query = asked.bind(handle.createQuery(SearchSql.page(request.after() != null)))
                        .bind("marking", MARKING)
                        .bind("limit", request.first() + 1);
                SearchSql.ORDER.bind(query, request);
                return query.map(MAPPER).list();
            });
        } catch (UnableToExecuteStatementException refused) {
            throw Refused.byValue(refused) ? Cursor.unreadable() : refused;
        }
    }

    private static Listed<SearchHit> listed(FoundRow row) {
        return new Listed<>(row.hit(), new Cursor(row.cursor()).toString());
    }
}
