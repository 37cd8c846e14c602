package nl.opvolgmonitor.api.start;

import org.jspecify.annotations.Nullable;

/**
 * What one variable of the environment says. A secret may also stand in a file, which the variable with {@code _FILE} behind its name leads
 * to.
 *
 * @param group what it is about, in Dutch
 * @param usual what holds when it is not there; empty when then nothing does
 * @param property of the application that has its value; null when it takes more than that
 * @param meaning a Dutch sentence
 */
record Setting(
        String group,
        String name,
        SettingForm form,
        String usual,
        @Nullable String property,
        String meaning) {

    static final String IN_FILE = "_FILE";

    /** A line of the list, of which the parts stand between bars. */
    static Setting read(String group, String line) {
        var parts = line.split(" \\| ?", 5);
        var property = parts[3].isBlank() ? null : parts[3].strip();
        return new Setting(group, parts[0], SettingForm.valueOf(parts[1]), parts[2].strip(), property, parts[4]);
    }

    boolean isSecret() {
        return form == SettingForm.SECRET;
    }

    /** The value, which is refused when it has another form; a secret is not repeated. */
    String checked(String value) {
        if (!form.fits(value)) {
            throw new StartRefused("%s is geen goede waarde voor %s: dat is %s.", shown(value), name, form.words());
        }
        return value;
    }

    private String shown(String value) {
        return isSecret() ? "Wat er staat" : "‘" + value + "’";
    }
}
