package nl.opvolgmonitor.api.follow;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.opvolgmonitor.domain.follow.Letter;
import org.jspecify.annotations.Nullable;

/** A letter as a message of RFC 5322 that is the same at every attempt, and that asks before its last line is said. */
final class OutgoingMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;
    private @Nullable Handover handover;

    private OutgoingMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static OutgoingMessage of(Session session, MailSettings settings, UUID id, Letter letter, Instant now)
            throws MessagingException {
        var message = new OutgoingMessage(session, "<" + id + "@" + settings.site() + ">");
        message.setFrom(sender(settings));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", "nl");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.addListHeaders(settings, letter);
        message.setContent(both(letter));
        message.saveChanges();
        return message;
    }

    private static InternetAddress sender(MailSettings settings) throws MessagingException {
        var sender = new InternetAddress(settings.from(), true);
        try {
            sender.setPersonal("Opvolgmonitor", UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sender;
    }

    /** A header ends with its line, whatever a record is called. */
    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private void addListHeaders(MailSettings settings, Letter letter) throws MessagingException {
        if (letter.stopAddress().isEmpty()) {
            return;
        }
        setHeader("List-Id", "Opvolgmonitor <volgen." + settings.site() + ">");
        setHeader("List-Unsubscribe", "<" + letter.stopAddress() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static MimeMultipart both(Letter letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8);
        var marked = new MimeBodyPart();
        marked.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, marked);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    void beforeTheLastLine(Handover asked) {
        handover = asked;
    }

    /** When this returns the transport says the last line; when it throws the transport breaks off. */
    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        out.flush();
        if (handover != null && !handover.begin()) {
            throw new IOException("The claim on this mail was lost");
        }
    }
}
