package nl.opvolgmonitor.api.start;

import org.jspecify.annotations.Nullable;

/**
 * What one variable of the environment says; {@code usual} is what holds when it is not there, null when then nothing does. A secret may
 * also stand in a file, which the variable with {@code _FILE} behind its name leads to.
 */
record Setting(
        SettingGroup group,
        String name,
        SettingForm form,
        @Nullable String usual,
        String meaning) {

    static final String IN_FILE = "_FILE";

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
