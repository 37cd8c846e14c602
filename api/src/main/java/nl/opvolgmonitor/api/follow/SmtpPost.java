package nl.opvolgmonitor.api.follow;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.opvolgmonitor.domain.follow.Letter;
import nl.opvolgmonitor.domain.follow.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to a mail server, one connection each. What a server says may hold an address: only its code is kept. */
@Singleton
@Requires(property = "opvolgmonitor.mail.host")
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    SmtpPost(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings), authenticator(settings));
    }

    @Override
    public Answer deliver(UUID id, Letter letter, BooleanSupplier last) {
        var handover = new Handover(last);
        var answer = deliver(id, letter, handover);
        if (answer.outcome() != Outcome.TAKEN) {
            LOG.warn("Mail {}: {}, code {}", id, answer.outcome(), answer.code());
        }
        return answer;
    }

    private Answer deliver(UUID id, Letter letter, Handover handover) {
        try {
            var message = OutgoingMessage.of(session, settings, id, letter, clock.instant());
            message.beforeTheLastLine(handover);
            try (var transport = session.getTransport()) {
                transport.connect();
                transport.sendMessage(message, message.getAllRecipients());
                return new Answer(Outcome.TAKEN, 0);
            }
        } catch (MessagingException failed) {
            return handover.answer(failed);
        }
    }

    /** No command may take so long that the claim on a mail could run out. In milliseconds. */
    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.from", settings.from());
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.connectiontimeout", "15000");
        properties.put("mail.smtp.timeout", "60000");
        properties.put("mail.smtp.writetimeout", "60000");
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put(
                "mail.smtp.starttls.enable", String.valueOf(settings.security().equals("starttls")));
        properties.put(
                "mail.smtp.starttls.required",
                String.valueOf(settings.security().equals("starttls")));
        properties.put(
                "mail.smtp.ssl.enable", String.valueOf(settings.security().equals("tls")));
        return properties;
    }

    private static Authenticator authenticator(MailSettings settings) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }
}
