package nl.opvolgmonitor.api.rest;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words of an address in the two ways of writing them: {@code gericht-aan} on the site, {@code gerichtAan} under {@code /v1}. */
final class Names {

    private static final Pattern SEAM = Pattern.compile("-([a-z])");
    private static final Pattern HUMP = Pattern.compile("([A-Z])");

    private Names() {}

    static String camel(String kebab) {
        return SEAM.matcher(kebab).replaceAll(seam -> seam.group(1).toUpperCase(Locale.ROOT));
    }

    static String kebab(String camel) {
        return HUMP.matcher(camel).replaceAll(hump -> "-" + hump.group(1).toLowerCase(Locale.ROOT));
    }
}
