package nl.opvolgmonitor.api.source;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.domain.source.FileEmpty;
import nl.opvolgmonitor.domain.source.FileOutcome;
import nl.opvolgmonitor.domain.source.FileRefusal;
import nl.opvolgmonitor.domain.source.FileStored;
import nl.opvolgmonitor.domain.source.FileTooLarge;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;

/** What the sender of a file is told, as JSON; a refusal has the form that GraphQL gives its errors. */
final class FileAnswers {

    private static final int SHOWN = 2_000;

    private FileAnswers() {}

    static HttpResponse<Map<String, Object>> of(FileOutcome outcome) {
        return switch (outcome) {
            case FileStored stored -> HttpResponse.ok(kept(stored)).contentType(MediaType.APPLICATION_JSON_TYPE);
            case FileRefusal refusal -> refusal(status(refusal), refusal.message());
        };
    }

    static HttpResponse<Map<String, Object>> refusal(HttpStatus status, String sentence) {
        var code = status == HttpStatus.REQUEST_ENTITY_TOO_LARGE ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.BAD_REQUEST;
        var error = Map.of("message", sentence, "extensions", Map.of("code", code.name()));
        return HttpResponse.<Map<String, Object>>status(status)
                .body(Map.<String, Object>of("errors", List.of(error)))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static HttpStatus status(FileRefusal refusal) {
        return switch (refusal) {
            case FileTooLarge tooLarge -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case MediaTypeRefused refused -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case FileEmpty empty -> HttpStatus.UNPROCESSABLE_ENTITY;
            case FileUnreadable unreadable -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    private static Map<String, Object> kept(FileStored stored) {
        var file = stored.file();
        return Map.of(
                "sha256", file.sha256(),
                "mediaType", file.type().mediaType(),
                "name", file.name().value(),
                "size", file.size(),
                "confidential", file.confidential(),
                "uploadedAt", file.uploadedAt().toString(),
                "characters", file.text().length(),
                "beginning", beginning(file.text()),
                "warnings", stored.warnings());
    }

    /** Never half a character. */
    private static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }
}
