package nl.opvolgmonitor.domain.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts by their words alone: without case, accents, punctuation, mark-up and the way lines were broken. */
final class Wording {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern BROKEN = Pattern.compile("\u00ad\\s*|(?<=\\p{Ll})-\\R\\s*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** The words, in lower case with single spaces. */
    static String of(String text) {
        var joined = BROKEN.matcher(text).replaceAll("");
        var plain =
                MARK.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static Set<String> set(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** How many of the words of either are in both, from 0 to 1; nothing is like nothing. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
