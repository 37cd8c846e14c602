package nl.opvolgmonitor.persistence;

import java.util.Locale;

/** As whom a test speaks to the database. */
public enum DatabaseRole {
    OM_MIGRATOR,
    OM_APP,
    OM_PUBLIC;

    static final String PASSWORD = "test";

    public String user() {
        return name().toLowerCase(Locale.ROOT);
    }

    String in(String url) {
        return "%s%suser=%s&password=%s".formatted(url, url.contains("?") ? "&" : "?", user(), PASSWORD);
    }
}
