package nl.opvolgmonitor.api.http;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.opvolgmonitor.domain.register.InvalidContent;

/** A schema with everything that can go wrong in it, in the place of the register. */
@Factory
@Requires(env = GraphqlServer.TINY)
final class TinySchema {

    private static final String SDL = """
            type Query {
                hello(name: String = "wereld"): String!
                things(first: Int! = 20, after: String): ThingConnection!
                thing: Thing!
                day(date: Date): String
                choose(colour: Colour, among: [Colour!], with: Choice): String
                invalid: String
                broken: String
                crowd: [Thing!]!
                empty: Thing!
                unwritable: Date
                endless: String
                forgotten: String
                thread: String!
            }
            type Mutation { count: Int! }
            type ThingConnection { edges: [ThingEdge!]! pageInfo: PageInfo! }
            type ThingEdge { cursor: String! node: Thing! }
            type PageInfo { hasNextPage: Boolean! }
            type Thing {
                name: String!
                broken: String
                sameFault: String
                self: Thing
                others: [Thing!]!
                things(first: Int! = 20): ThingConnection!
            }
            enum Colour { RED GREEN }
            input Choice { colour: Colour! much: Int }
            scalar Date
            """;

    static final AtomicInteger MUTATIONS = new AtomicInteger();
    static final CountDownLatch INTERRUPTED = new CountDownLatch(1);

    private static final Map<String, Object> THING = Map.of("name", "ding", "others", List.of());
    private static final Map<String, Object> PAGE =
            Map.of("edges", List.of(Map.of("cursor", "1", "node", THING)), "pageInfo", Map.of("hasNextPage", false));

    private final IllegalStateException fault = new IllegalStateException("one cause of many faults");

    @Singleton
    @Named("public")
    @Replaces(value = GraphQL.class, named = "public")
    GraphQL engine() {
        var date = GraphQLScalarType.newScalar().name("Date").coercing(new TinyDate());
        var query = newTypeWiring("Query");
        fields().forEach(query::dataFetcher);
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(date.build())
                .type(query)
                .type(newTypeWiring("Thing")
                        .dataFetcher("things", env -> PAGE)
                        .dataFetcher("broken", env -> broken())
                        .dataFetcher("sameFault", env -> failWith(fault)))
                .type(newTypeWiring("Mutation").dataFetcher("count", env -> MUTATIONS.incrementAndGet()))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
        return GraphQL.newGraphQL(schema).build();
    }

    private static Map<String, DataFetcher<?>> fields() {
        return Map.ofEntries(
                Map.entry("hello", env -> "hallo " + env.getArgument("name")),
                Map.entry("things", env -> PAGE),
                Map.entry("thing", env -> THING),
                Map.entry("day", env -> String.valueOf(env.<Object>getArgument("date"))),
                Map.entry("choose", env -> env.getArguments().toString()),
                Map.entry("invalid", env -> invalid()),
                Map.entry("broken", env -> broken()),
                Map.entry("crowd", env -> Collections.nCopies(100, THING)),
                Map.entry("empty", env -> null),
                Map.entry("unwritable", env -> new Object()),
                Map.entry("endless", env -> endless()),
                Map.entry("forgotten", env -> new CompletableFuture<>()),
                Map.entry("thread", env -> String.valueOf(Thread.currentThread().isVirtual())));
    }

    private static Object failWith(RuntimeException fault) {
        throw fault;
    }

    private static Object invalid() {
        throw new InvalidContent("Deze cursor is onleesbaar");
    }

    private static Object broken() {
        throw new IllegalStateException(
                "nl.opvolgmonitor.Geheim", new SQLException("SELECT wachtwoord FROM geheim", "42P01"));
    }

    private static Object endless() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            INTERRUPTED.countDown();
            Thread.currentThread().interrupt();
        }
        return "ooit";
    }
}
