package nl.opvolgmonitor.api.edition;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;

/** What a file of a site is, by what its name ends with, and how it is handed over. */
enum SiteForm {
    PAGE(".html", "text/html; charset=utf-8"),
    TABLE(".csv", "text/csv; charset=utf-8; header=present"),
    DATA(".json", "application/json; charset=utf-8");

    private final String ending;
    private final String type;

    SiteForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    static SiteForm of(String file) {
        return Arrays.stream(values())
                .filter(form -> file.endsWith(form.ending))
                .findFirst()
                .orElse(PAGE);
    }

    /** A table is to be kept, under the last word of its name. */
    MutableHttpResponse<?> headed(MutableHttpResponse<?> answer, String file) {
        answer.contentType(MediaType.of(type));
        return this == TABLE
                ? answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.substring(file.lastIndexOf('/') + 1) + "\"")
                : answer;
    }
}
