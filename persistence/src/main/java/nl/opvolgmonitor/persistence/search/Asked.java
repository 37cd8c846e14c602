package nl.opvolgmonitor.persistence.search;

import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.search.Respelling;
import nl.opvolgmonitor.persistence.register.AsOf;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A question to the database. What fits {@code literal} comes before what only fits {@code wider}. */
record Asked(
        Prepared literal,
        Prepared wider,
        @Nullable String citation,
        List<Respelling> respelled,
        boolean loosened,
        Set<Kind> kinds,
        PointInTime at) {

    boolean isEmpty() {
        return wider.isEmpty() && citation == null;
    }

    Asked widenedTo(Prepared more) {
        return widenedTo(more, respelled);
    }

    Asked widenedTo(Prepared more, List<Respelling> words) {
        return new Asked(literal, more, citation, words, loosened, kinds, at);
    }

    Asked loosenedTo(Prepared some) {
        return new Asked(literal, some, citation, List.of(), true, kinds, at);
    }

    Query bind(Query query) {
        return AsOf.bind(query, at)
                .bind("exact", literal.whole())
                .bind("whole", wider.whole())
                .bind("wanted", wider.wanted())
                .bind("citation", citation)
                .bind("everyKind", kinds.isEmpty())
                .bindArray("kinds", String.class, kinds.stream().map(Kind::name).toList());
    }
}
