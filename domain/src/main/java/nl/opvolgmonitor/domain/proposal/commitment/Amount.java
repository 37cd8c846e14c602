package nl.opvolgmonitor.domain.proposal.commitment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** The first one, with what the words between the amounts on either side say of it. */
    static Optional<Amount> in(String sentence) {
        var first = first(sentence, 0);
        return first.map(found -> {
            var next = first(sentence, found.end()).map(MatchResult::start);
            return of(
                    found,
                    sentence.substring(0, next.map(to -> part(sentence, to)).orElse(sentence.length())));
        });
    }

    /** "In 2017 € 9 miljoen en vanaf 2018 structureel € 12 miljoen": what stands behind "en" is said of the second. */
    private static int part(String sentence, int next) {
        var and = sentence.lastIndexOf(" en ", next);
        return and < 0 ? next : and;
    }

    private static Optional<MatchResult> first(String sentence, int from) {
        return Stream.of(SIGN_FIRST, WORD_LAST)
                .flatMap(pattern -> pattern.matcher(sentence)
                        .region(from, sentence.length())
                        .results()
                        .limit(1))
                .min(Comparator.comparingInt(MatchResult::start));
    }

    /** What it fills in of a commitment. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("amount", value);
        fields.put("currency", currency);
        if (per != null) {
            fields.put("amountPer", per.name());
        }
        if (structural) {
            fields.put("structural", true);
        }
        return fields;
    }

    private static Amount of(MatchResult found, String words) {
        var whole = found.group(1).replaceAll("[^0-9]", "");
        var number = new BigDecimal(found.group(2) == null ? whole : whole + "." + found.group(2));
        var per = YEARLY.matcher(words).find() ? AmountPer.YEAR : null;
        var value = number.multiply(scale(found.group(3))).stripTrailingZeros();
        return new Amount(
                value.scale() < 0 ? value.setScale(0) : value,
                "EUR",
                per,
                STRUCTURAL.matcher(words).find());
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
