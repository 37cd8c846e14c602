package nl.opvolgmonitor.domain.proposal.commitment;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.AmountPer;
import org.jspecify.annotations.Nullable;

/** An amount of money as a letter writes it, in whole currency units: "€ 2 miljoen per jaar", "1,5 mln. euro", "€ 500.000". */
record Amount(BigDecimal value, String currency, @Nullable AmountPer per, boolean structural) {

    private static final String NUMBER = "(\\d{1,3}(?:[.\\u00a0 ]\\d{3}){1,4}|\\d{1,9})(?:,(\\d{1,2}))?";
    private static final String SCALE = "[ \\u00a0]?(miljoen|miljard|mln\\.?|mld\\.?|duizend)?";
    private static final Pattern SIGN_FIRST =
            Pattern.compile("(?:€|EUR)[ \\u00a0]?" + NUMBER + SCALE, Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_LAST =
            Pattern.compile("(?<![\\d.,])" + NUMBER + SCALE + "[ \\u00a0]euro\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARLY =
            Pattern.compile("per jaar|jaarlijks|ieder jaar|elk jaar|structureel|structurele", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRUCTURAL = Pattern.compile("structure(?:el|le)", Pattern.CASE_INSENSITIVE);

    static Optional<Amount> in(String sentence) {
        var first = SIGN_FIRST.matcher(sentence);
        if (first.find()) {
            return Optional.of(of(first, sentence));
        }
        var last = WORD_LAST.matcher(sentence);
        return last.find() ? Optional.of(of(last, sentence)) : Optional.empty();
    }

    private static Amount of(Matcher found, String sentence) {
        var whole = found.group(1).replaceAll("[^0-9]", "");
        var number = new BigDecimal(found.group(2) == null ? whole : whole + "." + found.group(2));
        var per = YEARLY.matcher(sentence).find() ? AmountPer.YEAR : null;
        var value = number.multiply(scale(found.group(3))).stripTrailingZeros();
        return new Amount(
                value.scale() < 0 ? value.setScale(0) : value,
                "EUR",
                per,
                STRUCTURAL.matcher(sentence).find());
    }

    private static BigDecimal scale(@Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("duizend")) {
            return new BigDecimal(1_000);
        }
        var billion = lower.startsWith("miljard") || lower.startsWith("mld");
        return new BigDecimal(billion ? 1_000_000_000L : 1_000_000L);
    }
}
