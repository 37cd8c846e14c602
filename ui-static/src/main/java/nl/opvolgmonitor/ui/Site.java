package nl.opvolgmonitor.ui;

import gg.jte.Content;
import java.util.List;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs besides its own content. {@code address} is its own, with what the reader asked after it; {@code mark} is how it
 * says of which edition it is; {@code terms} are the themes and target groups of the office.
 */
public record Site(Stand stand, Links links, String address, Serving serving, Mark mark, Supplier<Terms> terms) {

    /** What the data of a page are called, beside that page. */
    public static final String DATA = "index.json";

    public Site(Stand stand, String address, Serving serving, Mark mark, Supplier<Terms> terms) {
        this(stand, Links.at(Language.at(address), stand), address, serving, mark, terms);
    }

    public Language language() {
        return links.language();
    }

    /** The language of what is quoted from the register, where it differs from that of the page; null where it does not. */
    public @Nullable String quoted() {
        return language() == Language.DUTCH ? null : Language.DUTCH.code();
    }

    /** The language of the name of a record: that of what is quoted, unless it has none and is called by its kind and key. */
    public @Nullable String quoted(Named named) {
        return named.brief().isPresent() ? quoted() : null;
    }

    /** Where the data of this page stand, with what was asked: beside the Dutch page. */
    public String data() {
        var dutch = in(Language.DUTCH).split("\\?", 2);
        return dutch[0] + (dutch[0].endsWith("/") ? "" : "/") + DATA + (dutch.length > 1 ? "?" + dutch[1] : "");
    }

    /** The address of this page without a query. */
    public String path() {
        return address.split("\\?", 2)[0];
    }

    /** The same page in that language. */
    public String in(Language other) {
        return Links.in(other, address).orElse(other.root());
    }

    /** Whether the same page exists in the other language, and the world has a name for it. */
    public boolean isTranslated() {
        return serving.origin() != null && Links.in(language().other(), address).isPresent();
    }

    /** The address of this page about now, as the world knows it; null when nobody said under which name it does. */
    public @Nullable String canonical() {
        return serving.origin() == null ? null : absolute(stand.chosen() ? path() : address);
    }

    /** An address of this site as the world knows it; as far as it is known. */
    public String absolute(String own) {
        return serving.origin() == null ? own : serving.origin() + own;
    }

    /** What a page tells to programs, with the addresses of this site as the world knows them. */
    public String told(SchemaOrg structured) {
        return structured.at(absolute(""));
    }

    /** The number of the edition that this page is of; null when it shows what is public now. */
    public @Nullable String edition() {
        return mark.number();
    }

    /** Whether this page may show what is not public yet. */
    public boolean isPreview() {
        return mark == Mark.DRAFT;
    }

    /** The day that this page tells of. */
    public String day() {
        return mark.or(Mark.DAY, dates().day(stand.effective()));
    }

    /** Until when what was registered is in it. */
    public String known() {
        return mark.or(Mark.INSTANT, dates().instant(stand.recorded()));
    }

    /** Those that fit the subject of the institution; one that says nothing of its own in such a place has none there. */
    public List<HelpLine> helpLines() {
        var messages = Messages.in(language());
        return messages.keys("site.help-line.").stream()
                .map(messages::text)
                .filter(line -> !line.isBlank())
                .map(HelpLine::read)
                .toList();
    }

    public String text(String key, Object... values) {
        return Messages.in(language()).text(key, values);
    }

    public String count(String key, long number, Object... values) {
        return Messages.in(language()).count(key, number, values);
    }

    public Content rich(String key, Content... values) {
        return Messages.in(language()).rich(key, values);
    }

    public String label(Enum<?> value) {
        return labels().of(value);
    }

    public Sign sign(Enum<?> value) {
        return labels().sign(value);
    }

    /** Whether a mark is drawn before the words of this value. */
    public boolean hasSign(Enum<?> value) {
        return labels().hasSign(value);
    }

    public String word(String key) {
        return labels().of(key);
    }

    public Dates dates() {
        return Dates.in(language());
    }

    public Labels labels() {
        return Labels.in(language());
    }

    /** Whether what needs the application, as search, can be reached from this page. */
    public boolean live() {
        return serving.live();
    }

    public boolean signIn() {
        return serving.signIn();
    }

    public boolean demonstrated() {
        return serving.demonstrated();
    }

    /** Of what this is a copy to practise on; null where what is done counts. */
    public @Nullable Rehearsal rehearsal() {
        return serving.rehearsal();
    }

    public Assets assets() {
        return serving.assets();
    }

    /** What themes and target groups are called, as was known at the instant of this page. */
    public TermNames names() {
        return new TermNames(language(), terms.get().knownAt(stand.recorded()));
    }

    /** The language of what a theme or target group is called: a name that is not translated is Dutch. */
    public @Nullable String quoted(TermKind kind, String code) {
        return names().isTranslated(new TermId(kind, code)) ? null : quoted();
    }

    public @Nullable String quotedTheme(String code) {
        return quoted(TermKind.THEME, code);
    }

    public @Nullable String quotedTargetGroup(String code) {
        return quoted(TermKind.TARGET_GROUP, code);
    }

    /** A code in the words of a source, in ordinary letters. */
    public String inWords(String code) {
        return labels().word(code);
    }

    /** The language of {@link #inWords}: what is not translated is Dutch. */
    public @Nullable String quotedWord(String code) {
        return labels().find("woord." + code).isPresent() ? null : quoted();
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

    /** Whether this page is at or below that one, as aanbevelingen. */
    public boolean isAt(String page) {
        return path().startsWith(links.page(page));
    }

    public boolean isHome() {
        return path().equals(language().root());
    }
}
