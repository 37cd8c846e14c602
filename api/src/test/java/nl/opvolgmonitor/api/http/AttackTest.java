package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents made to hurt: each is refused for what it is, soon, and the server goes on. */
class AttackTest {

    private final GraphqlServer server = GraphqlServer.theOne();

    @TestFactory
    Stream<DynamicTest> refusesEachAttack() {
        return attacks().entrySet().stream()
                .map(attack -> dynamicTest(attack.getKey(), () -> attack(attack.getValue())));
    }

    private void attack(String document) {
        var reply = server.ask(document);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.code()).isIn("LIMIT_EXCEEDED", "VALIDATION_FAILED", "PARSE_FAILED", "INVALID_VALUE");
        assertThat(reply.text()).hasSizeLessThan(3 * document.length() + 5_000);
        assertThat(reply.body().path("errors").size()).isBetween(1, 20);
    }

    @AfterEach
    void goesOn() {
        assertThat(server.ask("{ hello }").status()).isEqualTo(200);
    }

    private static Map<String, String> attacks() {
        var attacks = new LinkedHashMap<String, String>();
        attacks.put(
                "thirty levels in a circle",
                "{ thing { %s name %s } }".formatted("others { ".repeat(30), "} ".repeat(30)));
        attacks.put("a thousand open braces", "{ thing ".repeat(1_000));
        attacks.put("a thousand lists", "{ choose(among: " + "[".repeat(1_000));
        attacks.put("a thousand aliases", "{ %s }".formatted(each(600, "a%d: hello")));
        attacks.put("a thousand unknown directives", "{ hello %s }".formatted("@x ".repeat(600)));
        attacks.put("a thousand known directives", "{ hello %s }".formatted("@skip(if: true) ".repeat(250)));
        attacks.put("fragments that double", doubling(40));
        attacks.put("fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
        attacks.put(
                "a fragment in itself",
                "{ thing { ...__schema } } fragment __schema on Thing { self { ...__schema } }");
        attacks.put(
                "a fragment named __schema",
                "{ thing { ...__schema } } fragment __schema on Thing { %s name %s }"
                        .formatted("others { ".repeat(30), "} ".repeat(30)));
        attacks.put("fields that contradict each other", "{ %s }".formatted(each(190, "hello(name: \"%d\")")));
        attacks.put("objects that contradict each other", "{ %s }".formatted(each(190, "thing { x: name x: broken }")));
        attacks.put("five hundred operations", each(280, "query Q%d { hello }"));
        attacks.put("five hundred variables", "query(%s) { hello }".formatted(each(400, "$v%d: Int")));
        attacks.put("five hundred unknown fields", "{ %s }".formatted(each(500, "f%d")));
        attacks.put("a long unknown name", "{ %s }".formatted("a".repeat(40_000)));
        attacks.put("a long unknown name, often", "{ %s }".formatted(("b".repeat(2_000) + " ").repeat(20)));
        attacks.put(
                "a number of forty thousand digits",
                "{ things(first: %s) { pageInfo { hasNextPage } } }".formatted("9".repeat(40_000)));
        attacks.put("a number with a huge exponent", "{ things(first: 1e999999999) { pageInfo { hasNextPage } } }");
        attacks.put("a huge page", "{ things(first: 2147483647) { edges { node { name } } } }");
        attacks.put(
                "pages in pages",
                "{ %s name %s }".formatted("things(first: 100) { edges { node { ".repeat(4), "} } } ".repeat(4)));
        attacks.put("a long text", "{ hello(name: \"%s".formatted("x".repeat(45_000)));
        attacks.put("a flood of commas", "{ hello %s }".formatted(",".repeat(60_000)));
        attacks.put("a flood of comments", "#\n".repeat(26_000) + "{ hello }");
        attacks.put(
                "introspection in a circle",
                "{ __schema { types { %s name %s } } }".formatted("fields { type { ".repeat(10), "} } ".repeat(10)));
        attacks.put(
                "introspection of types by the hundred",
                "{ %s }".formatted(each(100, "t%d: __type(name: \"Thing\") { name }")));
        attacks.put("a type in the place of a query", "type Query { hello: String }");
        attacks.put("a subscription", "subscription { hello }");
        attacks.put("half an escape", "{ hello(name: \"\\u{}\") }");
        attacks.put("a zero", "{ hello }\u0000");
        return attacks;
    }

    @TestFactory
    Stream<DynamicTest> refusesEachBody() {
        var bodies = Map.of(
                "a batch",
                        "[%s]"
                                .formatted(Stream.generate(() -> "{\"query\":\"{ hello }\"}")
                                        .limit(1_000)
                                        .collect(Collectors.joining(","))),
                "deep JSON", "{\"query\":\"{ hello }\",\"variables\":{\"v\":" + "[".repeat(40_000),
                "deep JSON outside", "[".repeat(90_000),
                "a long number", "{\"query\":\"{ hello }\",\"variables\":{\"v\":%s}}".formatted("9".repeat(90_000)),
                "two of a member", "{\"query\":\"{ hello }\",\"query\":\"{ thing }\"}");
        return bodies.entrySet().stream()
                .map(body -> dynamicTest(body.getKey(), () -> {
                    assertThat(server.post(body.getValue(), GraphqlServer.JSON).status())
                            .isEqualTo(400);
                }));
    }

    private static String each(int number, String part) {
        return IntStream.range(0, number)
                .mapToObj(at -> part.formatted(at, at + 1))
                .collect(Collectors.joining(" "));
    }

    /** Each fragment spreads the next one twice: 2^n fields in n lines. */
    private static String doubling(int fragments) {
        return "{ ...F0 } " + each(fragments, "fragment F%1$d on Query { ...F%2$d ...F%2$d } ")
                + "fragment F%d on Query { hello }".formatted(fragments);
    }
}
