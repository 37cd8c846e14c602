package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts Dutch words into sentences: not behind abbreviations, initials and numbers, nor within quotation marks' ends. */
final class Sentences {

    private static final String ENDS = ".!?";
    private static final String CLOSERS = ")]»”’\"'";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "nr", "nrs", "no", "p", "pp", "blz", "art", "artt", "lid", "jl", "d.d", "dd", "m.b.t", "bijv", "bv", "o.a",
            "mr", "mrs", "dr", "drs", "prof", "ing", "ir", "i.s.m", "t.a.v", "stb", "stcrt", "trb", "resp", "vgl",
            "e.d", "ca", "m.i.v", "o.l.v", "n.a.v", "zgn", "hand", "i.v.m", "d.w.z", "m.n", "o.g.v", "a.i", "t.b.v",
            "t.o.v", "t.g.v", "i.c", "i.p.v", "z.g", "evt", "incl", "excl", "max", "min", "gem", "st", "sr", "jr", "ds",
            "mw", "dhr", "mevr", "par", "hfst", "aanh", "kst", "tel", "nl", "en.", "bijl", "j.l", "a.d.h.v", "r.o",
            "m.u.v");

    /** At the end of a sentence these are usual, so the next capital begins a new one. */
    private static final Set<String> LAST = Set.of("c.s", "etc", "enz", "jl", "e.d", "e.a", "j.l");

    private Sentences() {}

    static List<Words> of(Composed composed) {
        var sentences = new ArrayList<Words>();
        var text = composed.text();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = ENDS.indexOf(text.charAt(at)) >= 0 ? end(text, at) : -1;
            if (end > 0) {
                add(composed, start, end, sentences);
                start = end;
                at = end - 1;
            }
        }
        add(composed, start, text.length(), sentences);
        return sentences;
    }

    private static void add(Composed composed, int from, int to, List<Words> sentences) {
        var text = composed.text();
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start) {
            sentences.add(composed.words(start, end));
        }
    }

    /** The offset behind the sentence that ends with the mark at an offset; -1 when none ends there. */
    private static int end(String text, int mark) {
        int behind = mark + 1;
        while (behind < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        if (behind == text.length()) {
            return behind;
        }
        boolean next = text.charAt(behind) == ' ' && behind + 1 < text.length() && begins(text, behind + 1);
        return next && !(text.charAt(mark) == '.' && goesOn(text, mark, behind)) ? behind : -1;
    }

    private static boolean begins(String text, int at) {
        char first = text.charAt(at);
        return Character.isUpperCase(first) || Character.isDigit(first) || "«“\"'‘’([–-•".indexOf(first) >= 0;
    }

    private static boolean goesOn(String text, int mark, int behind) {
        var word = wordBefore(text, mark);
        if (word.isEmpty() || (behind > mark + 1 && CLOSERS.indexOf(text.charAt(mark + 1)) >= 0)) {
            return false;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(text.charAt(behind + 1));
        if (LAST.contains(lower)) {
            return !capital;
        }
        return ABBREVIATIONS.contains(lower) || isInitial(word, text, mark) || isNumber(word, behind);
    }

    /** The letters, digits and inner full stops that stand before the mark. */
    private static String wordBefore(String text, int mark) {
        int start = mark;
        while (start > 0 && mark - start < 24 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, mark);
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.';
    }

    private static boolean isInitial(String word, String text, int mark) {
        boolean single = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean several = word.matches("(?:\\p{Lu}[a-z]?\\.){1,5}\\p{Lu}[a-z]?");
        return (single || several) && !isAcronymEnd(text, mark);
    }

    /** "B8." or "V." at the end of an enumeration is too rare to split on. */
    private static boolean isAcronymEnd(String text, int mark) {
        return mark + 2 < text.length() && Character.isLowerCase(text.charAt(mark + 2));
    }

    /** "1. Gelegenheid": the number of an item at the very beginning. */
    private static boolean isNumber(String word, int behind) {
        return word.chars().allMatch(Character::isDigit) && behind - word.length() <= 2 && word.length() <= 2;
    }
}
