package nl.opvolgmonitor.api.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The mail server that the environment names in {@code OM_SMTP_…}. What is set halfway is refused before anything starts. */
final class MailEnvironment {

    private static final String PREFIX = "OM_SMTP_";
    private static final String HOST = PREFIX + "HOST";
    private static final String PORT = PREFIX + "PORT";
    private static final String FROM = PREFIX + "FROM";
    private static final String USER = PREFIX + "USER";
    private static final String PASSWORD = PREFIX + "PASSWORD";
    private static final String SECURITY = PREFIX + "SECURITY";
    private static final String PUBLIC_URL = "OM_PUBLIC_URL";
    private static final Set<String> SECURITIES = Set.of("starttls", "tls", "none");

    private final Map<String, String> environment;

    private MailEnvironment(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The properties of the application; none when no mail server is named. */
    static Map<String, Object> properties(Map<String, String> environment) {
        var settings = new MailEnvironment(environment);
        if (settings.value(HOST).isEmpty()) {
            settings.mustBeUnset(FROM);
            return Map.of();
        }
        return settings.properties();
    }

    private Map<String, Object> properties() {
        mustBeSet(FROM);
        mustBeSet(PUBLIC_URL);
        var properties = new HashMap<String, Object>();
        properties.put("opvolgmonitor.mail.host", value(HOST));
        properties.put("opvolgmonitor.mail.from", value(FROM));
        properties.put("opvolgmonitor.mail.security", security());
        properties.put(
                "opvolgmonitor.mail.public-url",
                SafeAddress.of(PUBLIC_URL, value(PUBLIC_URL)).origin());
        putIfSet(properties, "port", port());
        putIfSet(properties, "user", value(USER));
        putIfSet(properties, "password", environment.getOrDefault(PASSWORD, ""));
        return properties;
    }

    private static void putIfSet(Map<String, Object> properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.put("opvolgmonitor.mail." + name, value);
        }
    }

    /** Secrets travel in mails, so without encryption they go to this machine only. */
    private String security() {
        var security = value(SECURITY).isEmpty() ? "starttls" : value(SECURITY);
        if (!SECURITIES.contains(security)) {
            throw new StartRefused("%s is starttls, tls of none.", SECURITY);
        }
        if (security.equals("none") && !SignIn.isLoopback(value(HOST))) {
            throw new StartRefused("%s=none mag alleen voor een mailserver op deze computer zelf.", SECURITY);
        }
        return security;
    }

    private String port() {
        if (!value(PORT).matches("\\d{0,5}")) {
            throw new StartRefused("%s is geen poortnummer.", PORT);
        }
        return value(PORT);
    }

    private void mustBeSet(String name) {
        if (value(name).isEmpty()) {
            throw new StartRefused(
                    "Voor het versturen van mail ontbreekt %s; ./opvolgmonitor --help laat zien wat nodig is.", name);
        }
    }

    private void mustBeUnset(String name) {
        if (!value(name).isEmpty()) {
            throw new StartRefused("Met %s hoort ook %s; zonder mailserver wordt geen mail verstuurd.", name, HOST);
        }
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
