package nl.opvolgmonitor.api.source;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileName;
import nl.opvolgmonitor.domain.source.FileOutcome;
import nl.opvolgmonitor.domain.source.FileTooLarge;
import nl.opvolgmonitor.domain.source.StoreFile;
import nl.opvolgmonitor.domain.source.Upload;
import org.jspecify.annotations.Nullable;

/** Takes files in from those who may send them. Nothing of the file is read before it is known who sends it and how. */
@Singleton
final class FileDesk {

    private final StoreFile files;

    FileDesk(StoreFile files) {
        this.files = files;
    }

    FileOutcome receive(Optional<Actor> sender, HttpRequest<?> request, @Nullable InputStream body) {
        var actor = mustBeSender(sender);
        mustBeBytes(request);
        var name = only(request, "naam");
        var confidential = isConfidential(only(request, "vertrouwelijk"));
        if (request.getContentLength() > FileContent.LIMIT) {
            return new FileTooLarge();
        }
        return files.handle(new Upload(content(body), new FileName(name), confidential, actor.subject()));
    }

    static Actor mustBeStaff(Optional<Actor> visitor) {
        return visitor.map(actor -> must(actor, actor.seesDrafts())).orElseThrow(FileDesk::unknown);
    }

    private static Actor mustBeSender(Optional<Actor> sender) {
        return sender.map(actor -> must(actor, actor.mayWrite() && isSender(actor)))
                .orElseThrow(FileDesk::unknown);
    }

    private static boolean isSender(Actor actor) {
        return actor.is(AccountRole.ONDERZOEKER) || actor.is(AccountRole.REDACTEUR);
    }

    private static Actor must(Actor actor, boolean may) {
        if (!may) {
            throw new UploadRefused(HttpStatus.FORBIDDEN, "Dit mag u niet; vraag het een redacteur of onderzoeker");
        }
        return actor;
    }

    private static UploadRefused unknown() {
        return new UploadRefused(HttpStatus.UNAUTHORIZED, "Meld u eerst aan");
    }

    /** A type that no form can send; also not the absence of one, which a script on another site can send. */
    private static void mustBeBytes(HttpRequest<?> request) {
        var type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        if (!MediaType.APPLICATION_OCTET_STREAM.equals(type)
                || request.getHeaders().contains(HttpHeaders.CONTENT_ENCODING)) {
            throw new UploadRefused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Stuur de bytes van het bestand zelf als application/octet-stream");
        }
    }

    private static String only(HttpRequest<?> request, String parameter) {
        var values = request.getParameters().getAll(parameter);
        if (values.size() != 1) {
            throw new UploadRefused(HttpStatus.BAD_REQUEST, "Geef «%s» precies één keer op".formatted(parameter));
        }
        return values.getFirst();
    }

    /** Anything but a plain yes or no is refused: a slip of the pen may not make a secret public. */
    private static boolean isConfidential(String said) {
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UploadRefused(HttpStatus.BAD_REQUEST, "«vertrouwelijk» is true of false");
        };
    }

    private static FileContent content(@Nullable InputStream body) {
        try (var stream = body == null ? InputStream.nullInputStream() : body) {
            return FileContent.from(stream);
        } catch (IOException broken) {
            throw new UploadRefused(
                    HttpStatus.BAD_REQUEST, "Het bestand kwam niet helemaal binnen; probeer het opnieuw");
        }
    }
}
