package nl.opvolgmonitor.domain.advice;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of an advice that the public may see, without what it says.
 *
 * @param effective the day of reference
 * @param known what was recorded after this instant is not in it
 * @param previous the advice with which it is compared; null when there is none
 * @param sha256 of the content, in hexadecimal digits
 */
public record ListedAdvice(
        Key key,
        AdviceProduct product,
        String title,
        LocalDate effective,
        Instant known,
        @Nullable Key previous,
        String sha256,
        Instant fixedAt) {

    public String id() {
        return key.value();
    }
}
