package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpHostResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Behind a proxy a request does not know by which name it came; then the environment says it. */
@Singleton
@Requires(property = PublicHost.PROPERTY)
@Replaces(DefaultHttpHostResolver.class)
final class PublicHost implements HttpHostResolver {

    static final String PROPERTY = "opvolgmonitor.public-url";

    private final String origin;

    PublicHost(@Property(name = PROPERTY) String origin) {
        this.origin = origin;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public String resolve(@Nullable HttpRequest request) {
        return origin;
    }
}
