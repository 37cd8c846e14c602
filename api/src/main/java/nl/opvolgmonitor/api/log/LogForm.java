package nl.opvolgmonitor.api.log;

import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.api.start.StartRefused;

/** In which form the program logs: text for who tries it out, JSON where a database of its own tells that it is meant. */
public enum LogForm {
    TEXT,
    JSON;

    /** Names the file that {@code logback.xml} includes. */
    static final String PROPERTY = "opvolgmonitor.log";

    /** To be called before anything logs. */
    public static void choose(Map<String, String> environment) {
        System.setProperty(PROPERTY, in(environment).word());
    }

    static LogForm in(Map<String, String> environment) {
        var asked = Optional.ofNullable(environment.get("OM_LOG")).filter(text -> !text.isBlank());
        return asked.map(LogForm::named).orElse(environment.containsKey("JDBC_URL") ? JSON : TEXT);
    }

    private static LogForm named(String word) {
        for (var form : values()) {
            if (form.word().equals(word)) {
                return form;
            }
        }
        throw new StartRefused("OM_LOG is json of text, niet %s.", word);
    }

    private String word() {
        return this == JSON ? "json" : "text";
    }
}
