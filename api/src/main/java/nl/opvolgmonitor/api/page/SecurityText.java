package nl.opvolgmonitor.api.page;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Where to report a vulnerability (RFC 9116). Without a contact there is no such page: an address that nobody reads is worse. */
@Controller
@Requires(property = SecurityText.CONTACT)
public final class SecurityText {

    static final String CONTACT = "opvolgmonitor.security-contact";

    /** The office is asked anew with every request, so this says how long a copy may be believed. */
    private static final Duration BELIEVED = Duration.ofDays(90);

    private final String contact;
    private final Clock clock;

    SecurityText(@Value("${" + CONTACT + "}") String contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @Get(uri = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN)
    public String show() {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                """.formatted(contact, clock.instant().plus(BELIEVED).truncatedTo(ChronoUnit.DAYS));
    }
}
