package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemaFilesTest {

    @Test
    void readsEveryFileOfTheFolder() {
        var types = SchemaFiles.parse();

        assertThat(types.getTypeOrNull("Record")).isNotNull();
        assertThat(types.getTypeOrNull("Overview")).isNotNull();
    }

    @Test
    void reportsAMistakeWithItsFileAndLine() {
        var files = new TreeMap<>(
                Map.of("a.graphqls", "type Query { a: Int }\n", "b.graphqls", "type B {\n  b: Int!!\n}\n"));

        assertThatThrownBy(() -> SchemaFiles.parse(files)).hasMessageContaining("b.graphqls:2");
    }
}
