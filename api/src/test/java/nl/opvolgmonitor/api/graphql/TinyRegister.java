package nl.opvolgmonitor.api.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Directory;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseType;

/** A graph of a few types over records in memory, to try the engine without the rest. */
final class TinyRegister implements Directory {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-06-01T10:00:00Z"), PointInTime.ZONE);

    static final String SDL = """
            scalar Date
            scalar DateTime
            scalar Decimal
            input PointInTime { effective: Date known: DateTime }
            interface Record { id: ID! effectiveFrom: Date! answers: [Response!]! }
            type Query {
                organisation(id: ID!, at: PointInTime): Organisation
                node(id: ID!, at: PointInTime): Record
            }
            type Organisation implements Record {
                id: ID! effectiveFrom: Date! answers: [Response!]! name: String! government: Boolean!
                parts: [Organisation!]! partOf: Organisation answer: Response answerCount: Int! uncles: [Organisation!]!
            }
            type Person implements Record { id: ID! effectiveFrom: Date! answers: [Response!]! name: String! }
            type Response implements Record {
                id: ID! effectiveFrom: Date! answers: [Response!]! quote: String! offices: [Link!]! recommendation: Record
            }
            type Link { role: String! record: Record }
            """;

    final List<String> asked = new ArrayList<>();
    final InMemoryRecords<Organisation> organisations =
            new InMemoryRecords<>(Kind.ORGANISATION, Organisation.class, asked);
    final InMemoryRecords<Person> persons = new InMemoryRecords<>(Kind.PERSON, Person.class, asked);
    final InMemoryRecords<Response> responses = new InMemoryRecords<>(Kind.RESPONSE, Response.class, asked);
    final Library library = new Library(List.of(organisations, persons, responses), this);

    @Override
    public Map<Key, Kind> kinds(Set<Key> keys, PointInTime at) {
        asked.add("kinds " + keys.size());
        var kinds = new HashMap<Key, Kind>();
        for (var key : keys) {
            organisations.find(key, at).ifPresent(found -> kinds.put(key, Kind.ORGANISATION));
            persons.find(key, at).ifPresent(found -> kinds.put(key, Kind.PERSON));
        }
        asked.removeIf(call -> call.equals("ORGANISATION 1") || call.equals("PERSON 1"));
        return kinds;
    }

    ExecutionResult ask(String query, Resolvers... features) {
        var graph = new Graph(library);
        for (var feature : features) {
            feature.addTo(graph);
        }
        var schema = new Wiring(SchemaFiles.parse(Map.of("tiny.graphqls", SDL))).schema(graph);
        var engine = GraphQL.newGraphQL(schema)
                .instrumentation(new RequestSetup(CLOCK))
                .build();
        return engine.execute(ExecutionInput.newExecutionInput(query));
    }

    void organisation(String key, String partOf, String since) {
        var parent = partOf == null ? null : new Key(partOf);
        organisations.add(new Organisation(
                entry(key, since), OrganisationType.UNIT, "Naam " + key, null, null, parent, true, List.of()));
    }

    void person(String key) {
        persons.add(new Person(entry(key, "2020-01-01"), "Naam " + key, List.of()));
    }

    void response(String key, String toward, String since, String... offices) {
        var links = List.of(offices).stream()
                .map(office -> Link.to(Role.OFFICE, new Key(office)))
                .toList();
        responses.add(new Response(
                entry(key, since),
                new Key(toward),
                null,
                ResponseType.ACCEPTED,
                "Citaat " + key,
                Certainty.CONFIRMED,
                List.of(),
                List.of(),
                List.of(),
                null,
                links));
    }

    private static Entry entry(String key, String since) {
        var day = LocalDate.parse(since);
        return new Entry(
                new Key(key),
                1,
                Moment.on(day),
                day,
                day.atStartOfDay(PointInTime.ZONE).toInstant());
    }
}
