package nl.opvolgmonitor.api.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.GraphQLSchema;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Describes {@code /v1} in OpenAPI 3.1, from the GraphQL documents behind it, their schema and the words of the site. */
@Singleton
final class OpenApi {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Resources resources;
    private final GraphQLSchema schema;
    private final Deprecations deprecations;
    private final @Nullable String contact;

    private @Nullable ObjectNode everywhere;

    OpenApi(
            Resources resources,
            @Named("public") GraphQLSchema schema,
            Deprecations deprecations,
            @Nullable @Property(name = "opvolgmonitor.publisher.contact") String contact) {
        this.resources = resources;
        this.schema = schema;
        this.deprecations = deprecations;
        this.contact = contact;
    }

    /** {@code origin} is where this site is reached, as {@code https://example.nl}. */
    ObjectNode document(String origin) {
        var document = RestJson.object().put("openapi", "3.1.0").put("jsonSchemaDialect", DIALECT);
        document.set("info", info(origin));
        document.putArray("servers").addObject().put("url", origin + RestAddress.BASE);
        document.setAll(everywhere());
        document.putObject("externalDocs").put("description", "Uitleg").put("url", origin + "/nl/api/");
        return document;
    }

    /** What does not depend on where it is reached; made once. */
    private synchronized ObjectNode everywhere() {
        if (everywhere == null) {
            everywhere = made();
        }
        return everywhere;
    }

    private ObjectNode made() {
        var made = RestJson.object();
        var tags = made.putArray("tags");
        var paths = made.putObject("paths");
        var enums = new EnumSchemas();
        for (var resource : resources.all()) {
            tags.addObject()
                    .put("name", resource.path())
                    .put("description", Labels.dutch().of("v1." + resource.path()));
            new OpenApiPaths(resource, new AnswerSchemas(resource, schema, enums)).addTo(paths);
        }
        paths.properties().stream()
                .filter(path ->
                        deprecations.of(RestAddress.BASE + path.getKey()).isPresent())
                .forEach(path -> ((ObjectNode) path.getValue().path("get")).put("deprecated", true));
        var components = made.putObject("components");
        components.putObject("schemas").setAll(enums.all());
        OpenApiParts.addTo(components);
        return made;
    }

    /** Without a contact of the office, its own page is where to turn to. */
    private ObjectNode info(String origin) {
        var info = RestJson.object()
                .put("title", Labels.dutch().of("v1.titel"))
                .put("version", ApiVersion.FULL)
                .put("description", Labels.dutch().of("v1.uitleg"));
        var to = info.putObject("contact").put("name", Labels.dutch().of("v1.contact"));
        if (contact != null && contact.contains("@")) {
            to.put("email", contact.replaceFirst("^mailto:", ""));
        } else {
            to.put("url", contact == null ? origin + "/nl/api/" : contact);
        }
        info.putObject("license")
                .put("name", "CC0 1.0")
                .put("url", "https://creativecommons.org/publicdomain/zero/1.0/");
        return info;
    }
}
