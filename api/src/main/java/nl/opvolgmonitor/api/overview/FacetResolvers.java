package nl.opvolgmonitor.api.overview;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.api.term.TermLabels;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.ui.Labels;

/** What a counted value is called: the word for a value of an enum, the name of a record, or the word for a code. */
@Singleton
final class FacetResolvers implements Resolvers {

    private static final Map<String, TermKind> TERMS =
            Map.of("THEME", TermKind.THEME, "TARGET_GROUP", TermKind.TARGET_GROUP);

    private final TermLabels terms;

    FacetResolvers(TermLabels terms) {
        this.terms = terms;
    }

    @Override
    public void addTo(Graph graph) {
        graph.<Facet, String>edge("Facet.label", this::label);
    }

    private CompletionStage<String> label(Facet facet, Reading reading) {
        var kind = TERMS.get(facet.name());
        return kind == null
                ? CompletableFuture.completedFuture(label(facet))
                : terms.of(new TermId(kind, facet.value()), reading);
    }

    private static String label(Facet facet) {
        var type = facet.by().valueType();
        if (type != null) {
            return Labels.dutch().of(type.getSimpleName() + "." + facet.value());
        }
        var called = facet.called();
        return called == null ? facet.value() : called;
    }
}
