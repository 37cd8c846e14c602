package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.domain.term.Terms;

/** Refuses a record that names a theme or target group which is not in the list, and which no record had before there was one. */
@Singleton
final class NamedTerms {

    private final TermLog log;

    /** What once was in the list stays in it, so that only what is not seen yet has to be looked for. */
    private volatile Terms seen = Terms.NONE;

    /** And what records once named was named: of a whole import each is looked for once. */
    private final Set<TermId> named = ConcurrentHashMap.newKeySet();

    NamedTerms(TermLog log) {
        this.log = log;
    }

    void check(FieldSource source, Registered record) {
        if (record instanceof Recommendation asked) {
            check(source, "themes", TermKind.THEME, asked.themes());
            check(source, "targetGroups", TermKind.TARGET_GROUP, asked.targetGroups());
        }
    }

    private void check(FieldSource source, String field, TermKind kind, List<String> codes) {
        for (var code : codes) {
            var term = new TermId(kind, code);
            if (seen.find(term).isEmpty()) {
                seen = log.terms();
            }
            var fault = seen.faultIn(term);
            if (fault != null && !isNamed(term)) {
                throw source.fault(field, fault);
            }
        }
    }

    private boolean isNamed(TermId term) {
        if (!named.contains(term)) {
            named.addAll(log.named());
        }
        return named.contains(term);
    }
}
