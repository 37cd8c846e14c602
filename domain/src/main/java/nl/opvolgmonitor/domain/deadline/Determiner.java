package nl.opvolgmonitor.domain.deadline;

import java.util.List;

/** Which one of a returning time is meant: this one, the coming one, the next one. */
enum Determiner {
    NONE,
    THIS,
    COMING,
    NEXT;

    private static final List<String> THESE = List.of("dit", "deze");
    private static final List<String> COMINGS = List.of(
            "komend", "komende", "aankomend", "aankomende", "aanstaand", "aanstaande", "eerstvolgend", "eerstvolgende");
    private static final List<String> NEXTS = List.of("volgend", "volgende");

    static Determiner take(TokenCursor cursor) {
        if (cursor.takeOneOf(THESE).isPresent()) {
            return THIS;
        }
        if (cursor.takeOneOf(COMINGS).isPresent()) {
            return COMING;
        }
        return cursor.takeOneOf(NEXTS).isPresent() ? NEXT : NONE;
    }

    YearWords year() {
        return switch (this) {
            case NONE, COMING -> YearWords.MISSING;
            case THIS -> YearWords.counted(0);
            case NEXT -> YearWords.counted(1);
        };
    }
}
