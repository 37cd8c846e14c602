package nl.opvolgmonitor.api.rest;

import graphql.schema.GraphQLSchema;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.page.Section;
import nl.opvolgmonitor.api.page.Visit;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.api.ApiPage;
import nl.opvolgmonitor.ui.api.Ending;
import nl.opvolgmonitor.ui.api.Offer;

/** The page about {@code /v1} for who writes a program. */
@Singleton
final class ApiPages implements Section {

    private final Resources resources;
    private final Deprecations deprecations;
    private final GraphQLSchema schema;

    ApiPages(Resources resources, Deprecations deprecations, @Named("public") GraphQLSchema schema) {
        this.resources = resources;
        this.deprecations = deprecations;
        this.schema = schema;
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public HttpResponse<String> show(Visit visit, String rest) {
        Section.hasNothingBelow(visit, rest);
        return visit.show("page/api.jte", Map.of("page", page(visit.site())));
    }

    private ApiPage page(Site site) {
        var labels = site.labels();
        var offers = resources.all().stream().map(each -> offer(each, labels)).toList();
        return new ApiPage(ApiVersion.FULL, offers, Changelog.releases(site.language()), endings());
    }

    private List<Ending> endings() {
        return Stream.concat(
                        deprecations.all().stream().map(Deprecation::ending), DeprecatedElements.of(schema).stream())
                .toList();
    }

    private static Offer offer(Resource resource, Labels labels) {
        var hasRecords = resource.one().isPresent();
        return new Offer(
                resource.path(),
                labels.of("v1." + resource.path()),
                RestAddress.BASE + resource.examples().getFirst(),
                hasRecords ? labels.of("v1." + resource.path() + ".een") : null,
                resource.exampleOfOne().map(each -> RestAddress.BASE + each).orElse(null),
                resource.list().stream()
                        .map(each -> new Offer.Choice(
                                each.name(),
                                each.description(resource.path(), labels),
                                each.choices(),
                                each.required()))
                        .toList());
    }
}
