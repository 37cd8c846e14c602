package nl.opvolgmonitor.api.register;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the items of a register file and remembers their lines. */
final class RegisterFile {

    private final RegisterFolder folder;

    RegisterFile(RegisterFolder folder) {
        this.folder = folder;
    }

    List<RegisterItem> items() {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(folder.records()));
            return root == null
                    ? List.of()
                    : sequence(root).getValue().stream().map(this::item).toList();
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw fault(mark == null ? 1 : mark.getLine() + 1, "dit is geen geldige YAML: " + broken.getProblem());
        }
    }

    private SequenceNode sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence;
        }
        throw fault(line(node), "een registerbestand is een lijst van records");
    }

    private RegisterItem item(Node node) {
        if (node instanceof MappingNode item && item.getValue().size() == 1) {
            var only = item.getValue().getFirst();
            return item(name(only), only.getValueNode());
        }
        throw fault(line(node), "een record begint met zijn soort, bijvoorbeeld «- recommendation:»");
    }

    private RegisterItem item(String kind, Node node) {
        if (!(node instanceof MappingNode content)) {
            throw fault(line(node), "een record van soort " + kind + " heeft velden nodig");
        }
        var lines = new LinkedHashMap<String, Integer>();
        content.getValue().forEach(tuple -> once(lines, tuple));
        return new RegisterItem(folder, kind, fields(content), lines, line(node));
    }

    private void once(Map<String, Integer> lines, NodeTuple tuple) {
        var name = name(tuple);
        if (lines.put(name, line(tuple.getKeyNode())) != null) {
            throw fault(line(tuple.getKeyNode()), "het veld «" + name + "» staat er twee keer");
        }
    }

    private String name(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(line(tuple.getKeyNode()), "een veldnaam is een enkel woord");
    }

    private static Map<String, @Nullable Object> fields(MappingNode content) {
        return new Values().map(content);
    }

    private RegisterFault fault(int line, String sentence) {
        return new RegisterFault(folder.recordsFile(), line, sentence);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Constructs the values of nodes; days stay text, so that their form is checked where they are read. */
    private static final class Values extends SafeConstructor {

        Values() {
            super(new LoaderOptions());
            yamlConstructors.put(org.yaml.snakeyaml.nodes.Tag.TIMESTAMP, new ConstructYamlStr());
        }

        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> map(MappingNode node) {
            return (Map<String, @Nullable Object>) constructObject(node);
        }
    }
}
