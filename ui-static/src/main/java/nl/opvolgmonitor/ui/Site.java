package nl.opvolgmonitor.ui;

/**
 * What a page needs besides its own content: {@code path} is its own address without a query, {@code stylesheet} the address of
 * the style sheet; {@code signIn} is whether people can sign in here, {@code demonstrated} whether anyone may, as a fictional account.
 */
public record Site(Stand stand, Links links, String path, String stylesheet, boolean signIn, boolean demonstrated) {

    public Site(Stand stand, String path, String stylesheet, boolean signIn, boolean demonstrated) {
        this(stand, Links.at(stand), path, stylesheet, signIn, demonstrated);
    }

    public String label(Enum<?> value) {
        return Labels.dutch().of(value);
    }

    public Sign sign(Enum<?> value) {
        return Labels.dutch().sign(value);
    }

    public String word(String key) {
        return Labels.dutch().of(key);
    }

    /** A theme, target group or other word from an open list, in ordinary letters. */
    public String term(String code) {
        return Labels.dutch().term(code);
    }

    /** What sort of record this is, as: toezegging. */
    public String kind(Named named) {
        return word("soort." + named.kind());
    }

    /** What a record is called, or else its kind and key. */
    public String nameOf(Named named) {
        return named.brief().orElseGet(() -> kind(named) + " " + named.id());
    }

    /** These words with a full stop, unless they end a sentence by themselves. */
    public String sentence(String words) {
        return words.matches("(?s).*[.!?…]") ? words : words + ".";
    }

    public boolean isAt(String path) {
        return this.path.startsWith(path);
    }
}
