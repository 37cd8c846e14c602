package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand next to each other. In a data file: {@code a|b} is either, {@code @name} any word of a list,
 * {@code ge*} a word that begins so, {@code *eren} one that ends so, {@code #trait} a trait of the whole sentence,
 * {@code =a|b} asks that the finite verb is either, and {@code ~} stands between phrases of which any will do.
 */
final class Phrase {

    private final List<Predicate<String>> words;

    private Phrase(List<Predicate<String>> words) {
        this.words = words;
    }

    /** A phrase of words only. */
    static Phrase of(String text) {
        return new Phrase(
                Arrays.stream(text.split(" ")).map(Phrase::alternatives).toList());
    }

    /** What a cell of a table asks of a sentence. */
    static Predicate<SentenceView> condition(String text) {
        return Arrays.stream(text.split(" ~ "))
                .map(Phrase::single)
                .reduce(Predicate::or)
                .orElseThrow();
    }

    private static Predicate<SentenceView> single(String text) {
        if (text.startsWith("#")) {
            var trait = Trait.of(text.substring(1));
            return sentence -> sentence.has(trait);
        }
        if (text.startsWith("=")) {
            var verb = alternatives(text.substring(1));
            return sentence -> Verb.of(sentence.main()).filter(verb).isPresent();
        }
        var phrase = of(text);
        return sentence -> phrase.isIn(sentence.main());
    }

    boolean isIn(List<Token> tokens) {
        return at(tokens) >= 0;
    }

    /** Where it begins, or -1. */
    int at(List<Token> tokens) {
        for (var at = 0; at + words.size() <= tokens.size(); at++) {
            if (standsAt(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean standsAt(List<Token> tokens, int from) {
        for (var word = 0; word < words.size(); word++) {
            if (!words.get(word).test(tokens.get(from + word).lower())) {
                return false;
            }
        }
        return true;
    }

    /** Whole words are looked up together: a rule is held against every word of every sentence. */
    private static Predicate<String> alternatives(String text) {
        var each = List.of(text.split("\\|"));
        Set<String> whole = each.stream().flatMap(Phrase::whole).collect(Collectors.toUnmodifiableSet());
        var parts = each.stream().flatMap(Phrase::part).reduce(Predicate::or);
        return parts.map(part -> part.or(whole::contains)).orElse(whole::contains);
    }

    private static Stream<String> whole(String text) {
        if (text.startsWith("@")) {
            return Lexicon.of(text.substring(1)).stream();
        }
        return isPart(text) ? Stream.empty() : Stream.of(text);
    }

    private static Stream<Predicate<String>> part(String text) {
        if (!isPart(text)) {
            return Stream.empty();
        }
        var end = text.substring(1);
        var begin = text.substring(0, text.length() - 1);
        return Stream.of(text.endsWith("*") ? word -> word.startsWith(begin) : word -> word.endsWith(end));
    }

    private static boolean isPart(String text) {
        return !text.startsWith("@") && (text.endsWith("*") || text.startsWith("*"));
    }
}
