package nl.opvolgmonitor.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.term.Terms;

/**
 * The words for everything the register tells apart, from {@code labels.properties}. The words of addresses and the signs that
 * are drawn are the same in every language.
 */
public final class Labels {

    private static final String ADDRESS = ".adres";

    private static final Map<Language, Labels> ALL =
            Map.of(Language.DUTCH, new Labels(Language.DUTCH), Language.ENGLISH, new Labels(Language.ENGLISH));

    private final Messages words;
    private final Messages dutch = Messages.in(Language.DUTCH);

    private Labels(Language language) {
        words = Messages.in(language);
    }

    public static Labels in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public static Labels dutch() {
        return in(Language.DUTCH);
    }

    public String of(Enum<?> value) {
        return of(key(value));
    }

    /** The word of a value of another direction, as: is repeated by. */
    public String reversed(Enum<?> value) {
        return of(key(value) + ".omgekeerd");
    }

    public Sign sign(Enum<?> value) {
        return Sign.valueOf(common(key(value) + ".teken"));
    }

    public boolean hasSign(Enum<?> value) {
        return dutch.find(key(value) + ".teken").isPresent();
    }

    /** The word that stands for a value in a web address. */
    public String address(Enum<?> value) {
        return common(key(value) + ADDRESS);
    }

    /** The value that this word stands for in a web address; empty when it stands for none. */
    public <E extends Enum<E>> Optional<E> addressed(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> address(value).equals(word))
                .findFirst();
    }

    /** The name of the value of an enum of the schema that this word stands for in a web address; empty when it stands for none. */
    public Optional<String> addressed(String type, String word) {
        return values(type)
                .filter(key -> common(key).equals(word))
                .map(key -> key.substring(type.length() + 1, key.length() - ADDRESS.length()))
                .findFirst();
    }

    /** The words that stand for the values of an enum of the schema in a web address, sorted. */
    public List<String> addresses(String type) {
        return values(type).map(this::common).sorted().toList();
    }

    private Stream<String> values(String type) {
        return dutch.keys(type + ".").stream().filter(key -> key.endsWith(ADDRESS));
    }

    public String of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No word for " + key));
    }

    /** A code in the words of a source, as VRAGENUUR, in ordinary letters; what is no code stays as it is. */
    public String word(String code) {
        return find("woord." + code).orElseGet(() -> Terms.spelledOut(code));
    }

    public Optional<String> find(String key) {
        return words.find(key);
    }

    private String common(String key) {
        return dutch.find(key).orElseThrow(() -> new IllegalStateException("No word for " + key));
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
