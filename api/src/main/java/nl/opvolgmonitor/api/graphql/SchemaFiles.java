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

    /** What everyone may see. */
    static TypeDefinitionRegistry parse() {
        return parse(read(FOLDER));
    }

    /** That, and what the office has beside it. */
    static TypeDefinitionRegistry parseWithStaff() {
        var files = new TreeMap<>(read(FOLDER));
        files.putAll(read(FOLDER + "/staff"));
        return parse(files);
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

    private static Map<String, String> read(String folder) {
        var known = Objects.requireNonNull(SchemaFiles.class.getClassLoader().getResource(FOLDER + "/schema.graphqls"));
        try {
            return read(known.toURI(), folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> read(URI known, String folder) throws IOException {
        if (!"jar".equals(known.getScheme())) {
            return read(Path.of(known).resolve("../..").resolve(folder).normalize());
        }
        var jar = URI.create(known.toString().substring(0, known.toString().indexOf('!')));
        try (var archive = FileSystems.newFileSystem(jar, Map.of())) {
            return read(archive.getPath(folder));
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, "*.graphqls")) {
            for (var file : files) {
                texts.put(String.valueOf(file), Files.readString(file));
            }
        }
        return texts;
    }
}
