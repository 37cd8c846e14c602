package nl.opvolgmonitor.api.linked;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.linked.Graph.Thing;
import nl.opvolgmonitor.api.register.RecordFields;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** Says of a record what the register knows: its fields by their names in the schema, whom it names, and the quotes that prove it. */
@Singleton
public final class RecordGraph {

    /** The open lists of which a field holds codes. */
    private static final List<String> CODED = List.of("themes", "targetGroups");

    public Graph of(String origin, Registered record, List<Evidence> quotes) {
        var graph = new Graph(origin);
        var address = Addresses.of(origin, record.key());
        var terms = Addresses.terms(origin);
        var thing = graph.about(address)
                .is(terms + record.getClass().getSimpleName())
                .with(Prefixes.DCT + "identifier", Term.plain(record.key().value()))
                .with(Prefixes.DCT + "modified", Term.of(record.entry().recordedAt()))
                .with(terms + "effectiveFrom", Term.of(record.entry().effectiveFrom()));
        RecordFields.of(record).forEach((name, value) -> {
            if (!name.equals("links")) {
                thing.with(terms + name, values(origin, name, value));
            }
        });
        if (record instanceof Linked linked) {
            links(graph, address, linked.links());
        }
        quotes(graph, address, quotes);
        return graph;
    }

    private static Stream<Term> values(String origin, String field, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case List<?> list -> list.stream().flatMap(each -> values(origin, field, each));
            case Moment moment -> Stream.of(Term.dutch(moment.text()));
            default ->
                Stream.of(
                        CODED.contains(field)
                                ? Term.iri(OpenList.concept(origin, field, value.toString()))
                                : value(origin, value));
        };
    }

    private static Term value(String origin, Object value) {
        return switch (value) {
            case Key key -> Term.iri(Addresses.of(origin, key));
            case Enum<?> constant ->
                Term.iri(Addresses.concept(origin, constant.getDeclaringClass().getSimpleName(), constant.name()));
            case LocalDate day -> Term.of(day);
            case Instant instant -> Term.of(instant);
            case Boolean truth -> Term.typed(truth.toString(), "boolean");
            case Integer number -> Term.typed(number.toString(), "integer");
            case BigDecimal number -> Term.typed(number.toPlainString(), "decimal");
            default -> Term.dutch(value.toString());
        };
    }

    private static void links(Graph graph, String address, List<Link> links) {
        var terms = Addresses.terms(graph.origin());
        for (int place = 0; place < links.size(); place++) {
            var link = links.get(place);
            var self = address + "#betrokken-" + (place + 1);
            graph.about(address).with(terms + "link", Term.iri(self));
            var target = link.target();
            graph.about(self)
                    .is(terms + "Link")
                    .with(terms + "role", value(graph.origin(), link.role()))
                    .with(terms + "record", target == null ? null : value(graph.origin(), target))
                    .with(terms + "name", link.name() == null ? null : Term.dutch(link.name()));
        }
    }

    private static void quotes(Graph graph, String address, List<Evidence> quotes) {
        var terms = Addresses.terms(graph.origin());
        for (int place = 0; place < quotes.size(); place++) {
            var quote = quotes.get(place);
            var self = address + "#citaat-" + (place + 1);
            graph.about(address).with(terms + "evidence", Term.iri(self));
            quote(graph.about(self).is(terms + "Evidence"), graph.origin(), quote);
        }
    }

    private static void quote(Thing thing, String origin, Evidence quote) {
        var terms = Addresses.terms(origin);
        thing.with(terms + "role", value(origin, quote.role()))
                .with(terms + "quote", Term.dutch(quote.quote()))
                .with(terms + "document", value(origin, quote.document()))
                .with(terms + "line", quote.line() == null ? null : value(origin, quote.line()))
                .with(terms + "footnote", quote.footnote() == null ? null : value(origin, quote.footnote()));
    }
}
