package nl.opvolgmonitor.api.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a register as they hold for a rehearsal beside it: the same file serves both. What would reach the world, or the
 * register itself, is put aside; where to practise becomes its own address, and the address of the register where one goes back to.
 */
final class RehearsalSettings {

    static final String VARIABLE = "OM_REHEARSAL_URL";

    /** A rehearsal has its own database, sends no mail, reads no data of the House, and keeps nothing elsewhere. */
    private static final List<String> ASIDE = List.of(
            "JDBC_URL",
            "OM_SMTP_",
            "OM_TWEEDE_KAMER",
            "OM_BACKUPS",
            "OM_SITES",
            ManagementProperties.VARIABLE,
            "OM_MIGRATOR_",
            "OM_APP_",
            "OM_PUBLIC_USER",
            "OM_PUBLIC_PASSWORD");

    private final Map<String, String> said;

    RehearsalSettings(Map<String, String> said) {
        this.said = said;
        mustHaveAnAddressOfItsOwn(said);
    }

    /** Where people practise, for the register; none when nobody said it. */
    static Map<String, Object> propertiesOfTheRegister(Map<String, String> said) {
        mustHaveAnAddressOfItsOwn(said);
        return origin(VARIABLE, said)
                .<Map<String, Object>>map(address -> Map.of("opvolgmonitor.rehearsal-url", address))
                .orElse(Map.of());
    }

    /** Where the register is, for the rehearsal; none when nobody said it. */
    Map<String, Object> properties() {
        return origin(PublicAddress.VARIABLE, said)
                .<Map<String, Object>>map(address -> Map.of("opvolgmonitor.rehearsal.register", address))
                .orElse(Map.of());
    }

    /** What holds for the rehearsal. */
    Map<String, String> own() {
        var own = new HashMap<>(said);
        setAside().forEach(own::remove);
        own.remove(VARIABLE);
        own.remove(PublicAddress.VARIABLE);
        Optional.ofNullable(said.get(VARIABLE)).ifPresent(address -> own.put(PublicAddress.VARIABLE, address));
        return Map.copyOf(own);
    }

    /** The names of what does not hold, in order. */
    List<String> setAside() {
        return said.keySet().stream()
                .filter(name -> ASIDE.stream().anyMatch(name::startsWith))
                .sorted()
                .toList();
    }

    /** A copy of a register may hold what is not public, so only who sits at this computer may be anybody. */
    void mustBeGuarded() {
        var address = origin(VARIABLE, said);
        if (address.isPresent()
                && address.get().startsWith("https:")
                && OidcSettings.in(said).isEmpty()) {
            throw new StartRefused(
                    "Op %s zou iedereen zich als verzonnen medewerker kunnen aanmelden. Laat %s weg, of zet OM_OIDC_ISSUER, OM_OIDC_CLIENT_ID en OM_OIDC_CLIENT_SECRET.",
                    address.get(), VARIABLE);
        }
    }

    private static void mustHaveAnAddressOfItsOwn(Map<String, String> said) {
        var rehearsal = origin(VARIABLE, said);
        if (rehearsal.isPresent() && rehearsal.equals(origin(PublicAddress.VARIABLE, said))) {
            throw new StartRefused(
                    "%s is hetzelfde adres als %s; een oefenomgeving heeft een eigen adres.",
                    VARIABLE, PublicAddress.VARIABLE);
        }
    }

    private static Optional<String> origin(String name, Map<String, String> said) {
        return Optional.ofNullable(said.get(name))
                .map(address -> SafeAddress.of(name, address).origin());
    }
}
