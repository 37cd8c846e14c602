package nl.opvolgmonitor.api.edition;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file of a site is, by what its name ends with, and how it is handed over. */
enum SiteForm {
    ADVICE_PAGE("/advies.html", "text/html; charset=utf-8"),
    ADVICE_DATA("/advies.json", "application/json; charset=utf-8"),
    PDF(".pdf", "application/pdf"),
    ODT(".odt", "application/vnd.oasis.opendocument.text"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PAGE(".html", "text/html; charset=utf-8"),
    TABLE(".csv", "text/csv; charset=utf-8; header=present"),
    DATA(".json", "application/json; charset=utf-8");

    private static final Set<SiteForm> COMPRESSED = Set.of(PDF, ODT, DOCX);
    private static final Pattern ADVICE = Pattern.compile("(?:.*/)?([^/]+)/advies(\\.[a-z]+)");

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

    /** Whether compressing it would make it no smaller. */
    boolean isCompressed() {
        return COMPRESSED.contains(this);
    }

    MutableHttpResponse<?> headed(MutableHttpResponse<?> answer, String file) {
        answer.contentType(MediaType.of(type));
        keptAs(file)
                .ifPresent(name ->
                        answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
        return answer;
    }

    /** What a file is called on the disk of who takes it along: that of an advice after the advice, a table as here. */
    private Optional<String> keptAs(String file) {
        var advice = ADVICE.matcher(file);
        if (advice.matches()) {
            return Optional.of(advice.group(1) + advice.group(2));
        }
        return this == TABLE ? Optional.of(file.substring(file.lastIndexOf('/') + 1)) : Optional.empty();
    }
}
