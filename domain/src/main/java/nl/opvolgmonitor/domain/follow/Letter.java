package nl.opvolgmonitor.domain.follow;

/**
 * A mail as it goes out, in two forms of the same words.
 *
 * @param stopAddress where the mail program of the reader may unsubscribe by itself (RFC 8058); empty for a mail that
 *     nobody subscribed to
 */
public record Letter(MailAddress to, String subject, String text, String html, String stopAddress) {

    /** Shows nothing, so that no log can. */
    @Override
    public String toString() {
        return "Letter";
    }
}
