package nl.opvolgmonitor.domain.advice;

import java.time.Instant;
import nl.opvolgmonitor.domain.register.Key;

/**
 * An advice as the public sees it.
 *
 * @param sha256 of the content, in hexadecimal digits
 * @param shownAt when it was fixed, or when its embargo ended
 * @param content JSON, letter for letter as it was fixed; the hash is of its UTF-8
 */
public record PublishedAdvice(Key key, String sha256, Instant fixedAt, Instant shownAt, String content) {}
