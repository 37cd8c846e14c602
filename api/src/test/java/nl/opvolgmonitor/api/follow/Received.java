package nl.opvolgmonitor.api.follow;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.regex.Pattern;

/** A mail as the mail server has it. */
record Received(MimeMessage message) {

    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/nl/volgen/\\S+)");

    String to() {
        return header("To");
    }

    String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An absent header is empty. */
    String header(String name) {
        try {
            var values = message.getHeader(name);
            return values == null ? "" : String.join(", ", values);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return part(0);
    }

    String html() {
        return part(1);
    }

    /** The path of the first link to a page of following. */
    String link() {
        return link("");
    }

    /** The path of the first such link that ends so. */
    String link(String end) {
        return LINK.matcher(text())
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private String part(int place) {
        try {
            return ((MimeMultipart) message.getContent())
                    .getBodyPart(place)
                    .getContent()
                    .toString()
                    .replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
