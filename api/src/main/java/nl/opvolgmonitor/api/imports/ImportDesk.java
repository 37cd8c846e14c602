package nl.opvolgmonitor.api.imports;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.opvolgmonitor.api.account.Network;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import org.jspecify.annotations.Nullable;

/** Takes files to import in from those who may send them. Nothing of the file is read before it is known who sends it and how. */
final class ImportDesk {

    private ImportDesk() {}

    static ImportOrder order(Optional<Actor> sender, HttpRequest<?> request, @Nullable InputStream body) {
        var actor = mustBeSender(sender);
        mustBeBytes(request);
        var name = only(request, "naam");
        var trial = isYes(only(request, "proef"));
        var id = UUID.randomUUID();
        return new ImportOrder(kept(body), name, trial, id, actor, Network.of(request), id.toString());
    }

    static Actor mustBeStaff(Optional<Actor> visitor) {
        return visitor.map(actor -> must(actor, actor.seesDrafts())).orElseThrow(ImportDesk::unknown);
    }

    static Actor mustBeSender(Optional<Actor> sender) {
        return sender.map(actor -> must(actor, actor.mayWrite() && isSender(actor)))
                .orElseThrow(ImportDesk::unknown);
    }

    private static boolean isSender(Actor actor) {
        return actor.is(AccountRole.ONDERZOEKER) || actor.is(AccountRole.REDACTEUR);
    }

    private static Actor must(Actor actor, boolean may) {
        if (!may) {
            throw new ImportRefused(HttpStatus.FORBIDDEN, "Dit mag u niet; vraag het een redacteur of onderzoeker");
        }
        return actor;
    }

    private static ImportRefused unknown() {
        return new ImportRefused(HttpStatus.UNAUTHORIZED, "Meld u eerst aan");
    }

    /** A type that no form can send, so that no other site can. */
    private static void mustBeBytes(HttpRequest<?> request) {
        var type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        if (!MediaType.APPLICATION_OCTET_STREAM.equals(type)
                || request.getHeaders().contains(HttpHeaders.CONTENT_ENCODING)) {
            throw new ImportRefused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Stuur de bytes van het bestand zelf als application/octet-stream");
        }
    }

    private static String only(HttpRequest<?> request, String parameter) {
        var values = request.getParameters().getAll(parameter);
        if (values.size() != 1
                || values.getFirst().isBlank()
                || values.getFirst().length() > 200) {
            throw new ImportRefused(HttpStatus.BAD_REQUEST, "Geef «%s» precies één keer op".formatted(parameter));
        }
        return values.getFirst();
    }

    /** Anything but a plain yes or no is refused: a slip of the pen may not turn a trial into an import. */
    private static boolean isYes(String said) {
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ImportRefused(HttpStatus.BAD_REQUEST, "«proef» is true of false");
        };
    }

    private static Path kept(@Nullable InputStream body) {
        try (var stream = body == null ? InputStream.nullInputStream() : body) {
            var file = Files.createTempFile("opvolgmonitor-import", ".bestand");
            try (var out = Files.newOutputStream(file)) {
                stream.transferTo(out);
            }
            return file;
        } catch (IOException broken) {
            throw new ImportRefused(
                    HttpStatus.BAD_REQUEST, "Het bestand kwam niet helemaal binnen; probeer het opnieuw");
        }
    }
}
