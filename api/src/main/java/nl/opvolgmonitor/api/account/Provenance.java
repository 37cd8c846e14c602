package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.ui.Links;
import org.jspecify.annotations.Nullable;

/**
 * Where a request that changes something comes from. It is JSON (or, for a file, octets) with a header of our own, neither of
 * which a form can send, and it comes from a page of our own or from a program. Only the plain forms (signing out, signing in to
 * the demonstration, and what someone keeps to look at again) lack the header: their browser must say that it was our own page.
 *
 * @param own our origin; empty when the request names a host that this is not
 */
record Provenance(HttpRequest<?> request, Optional<String> own) {

    static final String HEADER = "X-Opvolgmonitor";

    private static final Set<String> FORMS = Set.of(Addresses.SIGN_OUT, Addresses.SIGN_IN);
    private static final List<String> FILES = List.of("/werk/bestanden", "/werk/import");
    private static final String SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";

    /** Why a request is refused. */
    record Objection(HttpStatus status, ErrorCode code, String sentence) {}

    private static final Objection ELSEWHERE = new Objection(
            HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, "Dit verzoek komt niet van een pagina van deze site");
    private static final Objection NO_HEADER =
            new Objection(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, "Dit verzoek mist de kop " + HEADER + ": 1");
    private static final Objection NOT_JSON = new Objection(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_REQUEST, "Een verzoek is hier application/json");
    private static final Objection NO_FORM = new Objection(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_REQUEST, "Dit adres neemt alleen een formulier aan");

    /** Empty when there is none. */
    Optional<Objection> objection() {
        if (own.isEmpty() || !all(SITE).stream().allMatch(SAME_ORIGIN::equals)) {
            return Optional.of(ELSEWHERE);
        }
        return Optional.ofNullable(isForm() ? objectionToForm() : objectionToProgram());
    }

    private @Nullable Objection objectionToForm() {
        if (!isType(MediaType.APPLICATION_FORM_URLENCODED)) {
            return NO_FORM;
        }
        var origins = all(HttpHeaders.ORIGIN);
        return !origins.isEmpty() && isOwn(origins) ? null : ELSEWHERE;
    }

    /** A browser tells where a request comes from, and no page can make it lie; a program need not tell. */
    private @Nullable Objection objectionToProgram() {
        if (!isOwn(all(HttpHeaders.ORIGIN))) {
            return ELSEWHERE;
        }
        if (!isType(MediaType.APPLICATION_JSON) && !(takesFiles() && isType(MediaType.APPLICATION_OCTET_STREAM))) {
            return NOT_JSON;
        }
        return all(HEADER).equals(List.of("1")) ? null : NO_HEADER;
    }

    private boolean isForm() {
        return FORMS.contains(request.getPath()) || request.getPath().startsWith(Links.SAVED);
    }

    private boolean takesFiles() {
        return FILES.stream()
                .anyMatch(files ->
                        request.getPath().equals(files) || request.getPath().startsWith(files + "/"));
    }

    private boolean isOwn(List<String> origins) {
        return origins.stream().allMatch(own.orElseThrow()::equals);
    }

    private boolean isType(String type) {
        var types = all(HttpHeaders.CONTENT_TYPE);
        return types.size() == 1
                && types.getFirst()
                        .split(";", 2)[0]
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(type);
    }

    private List<String> all(String header) {
        return request.getHeaders().getAll(header);
    }
}
