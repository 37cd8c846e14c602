package nl.opvolgmonitor.api.staff;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.account.SignedIn;
import nl.opvolgmonitor.api.http.Admission;
import nl.opvolgmonitor.api.http.RequestRefused;
import nl.opvolgmonitor.domain.account.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The questions that the workplace asks, by their digest, as the build wrote them down. With a session one asks nothing else, so
 * that who steals a page of ours can do no more than the page; with a token, which only reads, one asks what one likes.
 */
@Singleton
final class TrustedDocuments implements Admission {

    private static final String LIST = "/graphql/trusted.json";
    private static final Pattern OPERATION = Pattern.compile("\\b(?:query|mutation)\\s+(\\w+)");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final boolean required;
    private final SignedIn signedIn;
    private final Map<String, String> texts = read();
    private final Set<String> names = texts.values().stream()
            .flatMap(text -> OPERATION.matcher(text).results())
            .map(found -> found.group(1))
            .collect(Collectors.toUnmodifiableSet());

    TrustedDocuments(
            @Property(name = "opvolgmonitor.trusted-documents", defaultValue = "true") boolean required,
            SignedIn signedIn) {
        this.required = required;
        this.signedIn = signedIn;
    }

    /** The members of a request, with the document in the place of its digest. */
    @Override
    public Map<String, @Nullable Object> admit(HttpRequest<?> request, Map<String, @Nullable Object> members) {
        if (members.get("documentId") instanceof String id) {
            return withText(id, members);
        }
        if (required && signedIn.actor(request).filter(Actor::mayWrite).isPresent()) {
            throw RequestRefused.malformed(
                    "In de werkplek zijn alleen haar eigen vragen mogelijk; vraag vrij met een token");
        }
        return members;
    }

    @Override
    public boolean isOurs(String operation) {
        return names.contains(operation);
    }

    private Map<String, @Nullable Object> withText(String id, Map<String, @Nullable Object> members) {
        var text = texts.get(id);
        if (text == null) {
            throw RequestRefused.malformed(
                    "Deze pagina hoort bij een andere versie van de werkplek; laad haar opnieuw");
        }
        var complete = new HashMap<String, @Nullable Object>(members);
        complete.put("query", text);
        return complete;
    }

    /** A build without Node has no scripts, and so no questions. */
    private static Map<String, String> read() {
        try (var stream = TrustedDocuments.class.getResourceAsStream(LIST)) {
            return stream == null ? Map.of() : new ObjectMapper().readValue(stream, TEXTS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
