package nl.opvolgmonitor.domain.follow;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where someone gets mail (RFC 5321, ASCII only). The domain is in lower case; what stands before the at-sign is the business
 * of that domain and stays as it is. No character of it can end a header or a command.
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}@)WORD(?:\\.WORD)*@LABEL(?:\\.LABEL)+"
            .replace("WORD", WORD)
            .replace("LABEL", LABEL));

    public MailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No mail address");
        }
    }

    /** Empty when the text is no address to which mail can be sent. */
    public static Optional<MailAddress> read(String text) {
        var stripped = text.strip();
        var at = stripped.lastIndexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        var value = stripped.substring(0, at) + stripped.substring(at).toLowerCase(Locale.ROOT);
        return value.length() <= LONGEST && FORM.matcher(value).matches()
                ? Optional.of(new MailAddress(value))
                : Optional.empty();
    }

    /** Shows nothing, so that no log can. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
