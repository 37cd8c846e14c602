package nl.opvolgmonitor.domain.term;

/** Which of the lists of an office a term belongs to. */
public enum TermKind {
    THEME("thema"),
    TARGET_GROUP("doelgroep");

    private final String word;

    TermKind(String word) {
        this.word = word;
    }

    /** In Dutch, without a capital. */
    public String word() {
        return word;
    }

    /** With its article. */
    String named(String called) {
        return (this == THEME ? "het " : "de ") + word + " «" + called + "»";
    }
}
