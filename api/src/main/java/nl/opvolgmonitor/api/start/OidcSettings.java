package nl.opvolgmonitor.api.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;

/** The OpenID Connect service that the environment names in {@code OM_OIDC_…}, and what the application calls itself there. */
public record OidcSettings(Map<String, String> environment) {

    private static final String PREFIX = "OM_OIDC_";
    private static final String ISSUER = PREFIX + "ISSUER";
    private static final String CLIENT_ID = PREFIX + "CLIENT_ID";
    private static final String CLIENT_SECRET = PREFIX + "CLIENT_SECRET";
    private static final String PUBLIC_URL = "OM_PUBLIC_URL";
    private static final String CLIENT = "micronaut.security.oauth2.clients.oidc.";

    /** Empty when the environment names none; refused when it does so halfway. */
    public static Optional<OidcSettings> in(Map<String, String> environment) {
        if (environment.keySet().stream().noneMatch(name -> name.startsWith(PREFIX) && isSet(environment, name))) {
            return Optional.empty();
        }
        for (var name : List.of(ISSUER, CLIENT_ID, CLIENT_SECRET)) {
            mustBeSet(environment, name);
        }
        SafeAddress.of(ISSUER, value(environment, ISSUER));
        if (isSet(environment, PUBLIC_URL)) {
            SafeAddress.of(PUBLIC_URL, value(environment, PUBLIC_URL));
        }
        return Optional.of(new OidcSettings(environment));
    }

    /** What the application and its security framework are told. */
    public Map<String, Object> properties() {
        var properties = new HashMap<>(client());
        properties.put("opvolgmonitor.sign-in.way", "oidc");
        properties.put("opvolgmonitor.sign-in.roles-claim", valueOr("ROLES_CLAIM", "roles"));
        properties.put(
                "opvolgmonitor.sign-in.office",
                valueOr("OFFICE", Messages.in(Language.DUTCH).said("Nationaal Rapporteur")));
        if (isSet(environment, PUBLIC_URL)) {
            var address = SafeAddress.of(PUBLIC_URL, value(environment, PUBLIC_URL));
            properties.put("opvolgmonitor.sign-in.public-url", address.origin());
            properties.put(PublicAddress.PROPERTY, address.origin());
        }
        return properties;
    }

    /** Of people only the account is asked: no name, no mail address. */
    private Map<String, Object> client() {
        return Map.of(
                "micronaut.security.oauth2.enabled",
                true,
                "micronaut.security.oauth2.default-provider",
                "oidc",
                CLIENT + "client-id",
                value(environment, CLIENT_ID),
                CLIENT + "client-secret",
                value(environment, CLIENT_SECRET),
                CLIENT + "scopes",
                List.of("openid"),
                CLIENT + "openid.issuer",
                value(environment, ISSUER),
                CLIENT + "openid.end-session.enabled",
                false);
    }

    private String valueOr(String name, String usual) {
        var value = value(environment, PREFIX + name);
        return value.isEmpty() ? usual : value;
    }

    /** Empty when it is not set. */
    private static String value(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !value(environment, name).isEmpty();
    }

    private static void mustBeSet(Map<String, String> environment, String name) {
        if (!isSet(environment, name)) {
            throw new StartRefused(
                    "Voor de aanmelddienst ontbreekt %s; ./opvolgmonitor --help laat zien wat nodig is.", name);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return value(environment, ISSUER);
    }
}
