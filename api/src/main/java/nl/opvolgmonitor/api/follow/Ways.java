package nl.opvolgmonitor.api.follow;

import nl.opvolgmonitor.ui.Language;

/** The addresses of following. A secret is a part of the path: it consists of letters, digits, dashes and underscores. */
final class Ways {

    static final String FOLLOW = "/nl/volgen/";

    private Ways() {}

    static String confirm(String secret) {
        return FOLLOW + "bevestigen/" + secret + "/";
    }

    static String mine(String secret) {
        return FOLLOW + secret + "/";
    }

    /** The same page in that language. */
    static String mine(Language language, String secret) {
        return language.root() + "volgen/" + secret + "/";
    }

    static String stop(String secret) {
        return FOLLOW + secret + "/stop/";
    }
}
