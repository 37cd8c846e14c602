package nl.opvolgmonitor.api.page;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A checked-in GraphQL document of a page, and what it selects. */
record Operation(String name, Document document) {

    /** What is selected under each key of an answer. */
    record Selected(Map<String, Selected> fields) {

        private void add(String key, Selected more) {
            fields.merge(key, more, (known, other) -> {
                other.fields.forEach(known::add);
                return known;
            });
        }
    }

    static Operation named(String name) {
        return new Operation(name, Parser.parse(PublicDocument.text(name)));
    }

    Selected selected() {
        return selected(document.getDefinitionsOfType(OperationDefinition.class)
                .getFirst()
                .getSelectionSet());
    }

    /** A field without a selection of its own has none. */
    private Selected selected(@Nullable SelectionSet selections) {
        var selected = new Selected(new TreeMap<>());
        if (selections != null) {
            selections
                    .getSelectionsOfType(Field.class)
                    .forEach(field -> selected.add(field.getResultKey(), selected(field.getSelectionSet())));
            selections
                    .getSelectionsOfType(InlineFragment.class)
                    .forEach(inline -> addTo(selected, inline.getSelectionSet()));
            selections
                    .getSelectionsOfType(FragmentSpread.class)
                    .forEach(spread -> addTo(selected, fragment(spread).getSelectionSet()));
        }
        return selected;
    }

    private void addTo(Selected selected, SelectionSet selections) {
        selected(selections).fields().forEach(selected::add);
    }

    private FragmentDefinition fragment(FragmentSpread spread) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, each -> each))
                .get(spread.getName());
    }
}
