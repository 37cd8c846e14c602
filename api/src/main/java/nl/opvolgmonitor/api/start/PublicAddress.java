package nl.opvolgmonitor.api.start;

import java.util.Map;

/** Under which name the world knows this site, if {@code OM_PUBLIC_URL} says so. */
final class PublicAddress {

    static final String VARIABLE = "OM_PUBLIC_URL";
    static final String PROPERTY = "opvolgmonitor.public-url";

    private PublicAddress() {}

    /** The property of the application; none when it is not said. */
    static Map<String, Object> properties(Map<String, String> environment) {
        var said = environment.getOrDefault(VARIABLE, "").strip();
        return said.isEmpty()
                ? Map.of()
                : Map.of(PROPERTY, SafeAddress.of(VARIABLE, said).origin());
    }
}
