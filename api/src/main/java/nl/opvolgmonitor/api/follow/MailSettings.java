package nl.opvolgmonitor.api.follow;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How mail goes out.
 *
 * @param host of the mail server; null when no mail is sent
 * @param user null when the server asks for none
 * @param from the address that mails come from
 * @param security {@code starttls}, {@code tls}, or {@code none} for a server on this machine
 * @param publicUrl the origin under which readers reach this site
 */
@ConfigurationProperties("opvolgmonitor.mail")
record MailSettings(
        @Nullable String host,
        @Bindable(defaultValue = "587") int port,
        @Nullable String user,
        @Nullable String password,
        @Bindable(defaultValue = "") String from,
        @Bindable(defaultValue = "starttls") String security,
        @Bindable(defaultValue = "") String publicUrl) {

    boolean isOn() {
        return host != null && !from.isEmpty() && !publicUrl.isEmpty();
    }

    /** The whole address of a path on this site. */
    String address(String path) {
        return publicUrl + path;
    }

    /** The name of this site, for the identifiers of mails. */
    String site() {
        return URI.create(publicUrl).getHost();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings";
    }
}
