package nl.opvolgmonitor.api.page;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL document asked several times at once, each time with variables of its own and all as of one point in time: the same
 * statements read what all of them need. Its fragments may use no variable but that point.
 */
final class Portion {

    private static final String AT = "at";

    private final String text;
    private final List<String> names;

    private Portion(String text, List<String> names) {
        this.text = text;
        this.names = names;
    }

    /** So many times that document. */
    static Portion of(String document, int times) {
        var parsed = Parser.parse(document);
        var asked = parsed.getDefinitionsOfType(OperationDefinition.class).getFirst();
        var fields = IntStream.range(0, times)
                .mapToObj(place -> fields(asked, place))
                .<Selection<?>>flatMap(List::stream)
                .toList();
        var many = asked.transform(operation -> operation
                .variableDefinitions(variables(asked, times))
                .selectionSet(SelectionSet.newSelectionSet(fields).build()));
        return new Portion(AstPrinter.printAst(with(parsed, many)), names(asked));
    }

    private static Document with(Document parsed, OperationDefinition many) {
        return parsed.transform(document -> document.definitions(parsed.getDefinitions().stream()
                .map(each -> each instanceof OperationDefinition ? many : each)
                .toList()));
    }

    private static List<String> names(OperationDefinition asked) {
        return fieldsOf(asked).map(Field::getResultKey).toList();
    }

    private static Stream<Field> fieldsOf(OperationDefinition asked) {
        return asked.getSelectionSet().getSelectionsOfType(Field.class).stream();
    }

    private static List<VariableDefinition> variables(OperationDefinition asked, int times) {
        var all = new ArrayList<VariableDefinition>();
        for (var definition : asked.getVariableDefinitions()) {
            if (definition.getName().equals(AT)) {
                all.add(definition);
            } else {
                IntStream.range(0, times)
                        .mapToObj(place -> definition.transform(each -> each.name(placed(definition.getName(), place))))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static List<Field> fields(OperationDefinition asked, int place) {
        return fieldsOf(asked)
                .map(field -> ((Field) new AstTransformer().transform(field, new Placing(place)))
                        .transform(each -> each.alias(placed(field.getResultKey(), place))))
                .toList();
    }

    private static String placed(String name, int place) {
        return name + "_" + place;
    }

    /** Gives the variables of one of them names of their own. */
    private static final class Placing extends NodeVisitorStub {

        private final int place;

        Placing(int place) {
            this.place = place;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public TraversalControl visitVariableReference(VariableReference node, TraverserContext<Node> context) {
            return node.getName().equals(AT)
                    ? TraversalControl.CONTINUE
                    : TreeTransformerUtil.changeNode(
                            context, node.transform(each -> each.name(placed(node.getName(), place))));
        }
    }

    String text() {
        return text;
    }

    /** The variables of all of them, in that order. */
    Map<String, @Nullable Object> variables(List<? extends Map<String, @Nullable Object>> asked) {
        var all = new HashMap<String, @Nullable Object>();
        for (int place = 0; place < asked.size(); place++) {
            for (var each : asked.get(place).entrySet()) {
                all.put(each.getKey().equals(AT) ? AT : placed(each.getKey(), place), each.getValue());
            }
        }
        return all;
    }

    /** What the answer to all holds for the one at that place, as if it had been asked alone. */
    Map<String, @Nullable Object> answer(Map<?, ?> data, int place) {
        var own = new LinkedHashMap<String, @Nullable Object>();
        names.forEach(name -> own.put(name, data.get(placed(Objects.requireNonNull(name), place))));
        return own;
    }
}
