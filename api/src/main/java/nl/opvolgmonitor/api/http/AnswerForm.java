package nl.opvolgmonitor.api.http;

import static java.util.Comparator.comparingDouble;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two media types an answer can have. They differ in their status codes: older clients expect 200. */
enum AnswerForm {
    JSON("application/json") {
        @Override
        HttpStatus statusOf(Outcome outcome) {
            return HttpStatus.OK;
        }
    },
    GRAPHQL_RESPONSE("application/graphql-response+json") {
        @Override
        HttpStatus statusOf(Outcome outcome) {
            return outcome.status();
        }
    };

    static final String SENTENCE = "Het antwoord is application/graphql-response+json of application/json, in UTF-8";

    private final String mediaType;

    AnswerForm(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract HttpStatus statusOf(Outcome outcome);

    String contentType() {
        return mediaType + "; charset=utf-8";
    }

    /** The first form that the ranges of {@code Accept} prefer; plain JSON when there is nothing to prefer. */
    static Optional<AnswerForm> acceptedBy(List<MediaRange> ranges) {
        if (ranges.isEmpty()) {
            return Optional.of(JSON);
        }
        return ranges.stream()
                .filter(MediaRange::isUtf8)
                .sorted(comparingDouble(MediaRange::quality).reversed())
                .flatMap(range -> Arrays.stream(values()).filter(form -> range.matches(form.mediaType)))
                .filter(form -> !form.isExcludedBy(ranges))
                .findFirst();
    }

    private boolean isExcludedBy(List<MediaRange> ranges) {
        var exact =
                ranges.stream().filter(range -> range.type().equals(mediaType)).toList();
        var meant = exact.isEmpty()
                ? ranges.stream().filter(range -> range.matches(mediaType)).toList()
                : exact;
        return meant.stream().allMatch(range -> range.quality() <= 0);
    }
}
