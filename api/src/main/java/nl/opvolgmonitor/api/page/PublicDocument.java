package nl.opvolgmonitor.api.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import graphql.language.AstPrinter;
import graphql.language.FragmentDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A checked-in GraphQL document of a page, with those of the fragments that pages have in common which it uses.
 * GraphQL refuses a document with a fragment that nothing uses (GraphQL specification, §5.5.1.4).
 */
public final class PublicDocument {

    private static final String FOLDER = "/graphql/public/";
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(?!on\\b)(\\w+)");
    /** By folder: pages have fragments in common, and the documents of {@code /v1} have others. */
    private static final Map<String, Map<String, FragmentDefinition>> COMMON = new ConcurrentHashMap<>();

    private PublicDocument() {}

    /** The text to run. A fragment of the document itself goes before one of the same name that pages have in common. */
    public static String text(String name) {
        var own = file(name);
        var common = COMMON.computeIfAbsent(name.substring(0, name.lastIndexOf('/') + 1), PublicDocument::common);
        return own
                + used(own, common).stream()
                        .map(common::get)
                        .map(AstPrinter::printAst)
                        .collect(joining("\n", "\n", "\n"));
    }

    private static Map<String, FragmentDefinition> common(String folder) {
        return fragments(file(folder + "fragments"));
    }

    private static Map<String, FragmentDefinition> fragments(String text) {
        return Parser.parse(text).getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(toMap(FragmentDefinition::getName, Function.identity()));
    }

    private static Set<String> used(String own, Map<String, FragmentDefinition> common) {
        var defined = fragments(own);
        var used = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(spreads(own));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!defined.containsKey(next) && used.add(next)) {
                open.addAll(spreads(AstPrinter.printAst(Objects.requireNonNull(common.get(next), next))));
            }
        }
        return used;
    }

    private static Set<String> spreads(String text) {
        return SPREAD.matcher(text).results().map(found -> found.group(1)).collect(toCollection(LinkedHashSet::new));
    }

    private static String file(String name) {
        var file = FOLDER + name + ".graphql";
        try (var stream = Objects.requireNonNull(PublicDocument.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
