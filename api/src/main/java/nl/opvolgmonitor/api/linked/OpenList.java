package nl.opvolgmonitor.api.linked;

import java.util.Arrays;
import java.util.Optional;

/** A list of words that grows with the sources, of which a field of recommendations holds the codes. */
enum OpenList {
    THEME("Theme", "themes", "Thema’s"),
    TARGET_GROUP("TargetGroup", "targetGroups", "Doelgroepen");

    private final String list;
    private final String field;
    private final String title;

    OpenList(String list, String field, String title) {
        this.list = list;
        this.field = field;
        this.title = title;
    }

    /** As an address names it. */
    String list() {
        return list;
    }

    String title() {
        return title;
    }

    static Optional<OpenList> named(String name) {
        return Arrays.stream(values()).filter(each -> each.list.equals(name)).findFirst();
    }

    static String concept(String origin, String field, String code) {
        return Arrays.stream(values())
                .filter(each -> each.field.equals(field))
                .map(each -> Addresses.concept(origin, each.list, code))
                .findFirst()
                .orElseThrow();
    }
}
