package nl.opvolgmonitor.api.graphql;

import graphql.parser.MultiSourceReader;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The SDL: every file of the class path folder {@code schema}. A mistake is reported with its file and line. */
final class SchemaFiles {

    private static final String FOLDER = "schema";

    private SchemaFiles() {}

    static TypeDefinitionRegistry parse() {
        return parse(read());
    }

    static TypeDefinitionRegistry parse(Map<String, String> files) {
        var sources = MultiSourceReader.newMultiSourceReader().trackData(true);
        files.forEach((name, text) -> sources.string(text, name));
        try {
            return new SchemaParser().parse(sources.build());
        } catch (SchemaProblem problem) {
            throw new SchemaFault(problem);
        }
    }

    private static Map<String, String> read() {
        try {
            return read(Objects.requireNonNull(SchemaFiles.class.getClassLoader().getResource(FOLDER))
                    .toURI());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> read(URI folder) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            return read(Path.of(folder));
        }
        var jar = URI.create(folder.toString().substring(0, folder.toString().indexOf('!')));
        try (var archive = FileSystems.newFileSystem(jar, Map.of())) {
            return read(archive.getPath(FOLDER));
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }
}
