package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FragmentDefinition;
import graphql.parser.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicDocumentTest {

    @Test
    void bringsTheFragmentsThatItUsesAndNoOthers() {
        assertThat(fragments("deadlines")).contains("Named", "When").doesNotContain("Tie");
    }

    @Test
    void keepsAFragmentOfItsOwnBeforeOneOfTheSameName() {
        assertThat(fragments("record")).contains("By", "Told").doesNotHaveDuplicates();
    }

    @Test
    void addsNothingToADocumentWithoutFragments() {
        assertThat(fragments("contents")).isEmpty();
    }

    private static List<String> fragments(String name) {
        return Parser.parse(PublicDocument.text(name)).getDefinitionsOfType(FragmentDefinition.class).stream()
                .map(FragmentDefinition::getName)
                .toList();
    }
}
