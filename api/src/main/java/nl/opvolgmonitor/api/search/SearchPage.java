package nl.opvolgmonitor.api.search;

import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.api.graphql.Connection;
import nl.opvolgmonitor.api.graphql.ConnectionEdge;
import nl.opvolgmonitor.api.graphql.PageInfo;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.search.Findings;
import nl.opvolgmonitor.domain.search.Question;
import nl.opvolgmonitor.domain.search.SearchHit;

/** One page of what was found, with the question, so that all of it can be counted when someone asks. */
public record SearchPage(
        List<ConnectionEdge<SearchHit>> edges,
        PageInfo pageInfo,
        Findings findings,
        Question question,
        Set<Kind> kinds) {

    static SearchPage of(Findings findings, Question question, Set<Kind> kinds, PageRequest request) {
        var page = Connection.of(new Page<>(findings.hits(), findings.hasNextPage()), request);
        return new SearchPage(page.edges(), page.pageInfo(), findings, question, kinds);
    }
}
