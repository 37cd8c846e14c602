package nl.opvolgmonitor.api.linked;

import java.util.Arrays;
import java.util.Optional;
import nl.opvolgmonitor.domain.term.TermKind;

/** A list that the office keeps, of which a field of recommendations holds the codes. */
enum OpenList {
    THEME("Theme", "themes", "Thema’s", TermKind.THEME),
    TARGET_GROUP("TargetGroup", "targetGroups", "Doelgroepen", TermKind.TARGET_GROUP);

    private final String list;
    private final String field;
    private final String title;
    private final TermKind kind;

    OpenList(String list, String field, String title, TermKind kind) {
        this.kind = kind;
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

    TermKind kind() {
        return kind;
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
