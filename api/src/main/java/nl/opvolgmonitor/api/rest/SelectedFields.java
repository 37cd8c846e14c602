package nl.opvolgmonitor.api.rest;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an answer to a selection holds on one level, fragments put in place. */
final class SelectedFields {

    /**
     * A member of an answer.
     *
     * @param below what is selected of its value, from every place that selects it
     * @param always whether it is there whatever the type of the object
     */
    record Selected(String key, GraphQLFieldDefinition field, List<SelectionSet> below, boolean always) {

        private Selected and(Selected other) {
            var more = new ArrayList<>(below);
            more.addAll(other.below);
            return new Selected(key, field, more, always || other.always);
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Selected> found = new LinkedHashMap<>();

    SelectedFields(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.fragments = fragments;
    }

    List<Selected> of(List<SelectionSet> selections, GraphQLCompositeType type) {
        selections.forEach(each -> add(each, type, true));
        return List.copyOf(found.values());
    }

    private void add(SelectionSet selections, GraphQLCompositeType type, boolean always) {
        selections.getSelections().forEach(each -> add(each, type, always));
    }

    private void add(Selection<?> selection, GraphQLCompositeType type, boolean always) {
        switch (selection) {
            case Field field -> add(field, type, always);
            case InlineFragment inline -> narrow(inline.getSelectionSet(), condition(inline), type, always);
            case FragmentSpread spread -> {
                var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                narrow(fragment.getSelectionSet(), fragment.getTypeCondition().getName(), type, always);
            }
            default -> throw new IllegalArgumentException(selection.toString());
        }
    }

    /** Without a condition it is of the same type as what stands around it, and none of ours is written so. */
    static String condition(InlineFragment inline) {
        return Objects.requireNonNull(inline.getTypeCondition()).getName();
    }

    private void narrow(SelectionSet selections, String name, GraphQLCompositeType type, boolean always) {
        var narrow = (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
        add(selections, narrow, always && isAlways(type, narrow));
    }

    private boolean isAlways(GraphQLCompositeType type, GraphQLCompositeType narrow) {
        return type.getName().equals(narrow.getName())
                || (type instanceof GraphQLObjectType object
                        && !(narrow instanceof GraphQLObjectType)
                        && schema.isPossibleType(narrow, object));
    }

    private void add(Field field, GraphQLCompositeType type, boolean always) {
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        var below = field.getSelectionSet() == null ? List.<SelectionSet>of() : List.of(field.getSelectionSet());
        found.merge(field.getResultKey(), new Selected(field.getResultKey(), definition, below, always), Selected::and);
    }
}
