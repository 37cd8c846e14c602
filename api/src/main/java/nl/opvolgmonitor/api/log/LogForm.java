package nl.opvolgmonitor.api.log;

import java.util.Map;

/** In which form the program logs: text for who tries it out, JSON where a database of its own tells that it is meant. */
public enum LogForm {
    TEXT,
    JSON;

    /** Names the file that {@code logback.xml} includes. */
    static final String PROPERTY = "opvolgmonitor.log";

    /** To be called before anything logs. */
    public static void choose(Map<String, String> settings) {
        System.setProperty(PROPERTY, in(settings).word());
    }

    static LogForm in(Map<String, String> settings) {
        var usual = settings.containsKey("JDBC_URL") ? JSON : TEXT;
        return settings.getOrDefault("OM_LOG", usual.word()).equals(JSON.word()) ? JSON : TEXT;
    }

    private String word() {
        return this == JSON ? "json" : "text";
    }
}
