package nl.opvolgmonitor.domain.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.InvalidContent;

/** Words of the office in which figures stand as {@code {aanbevelingen}}, so that they stay those of the register. */
public final class BoundWords {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Map<String, AdviceFigure> FIGURES = Arrays.stream(AdviceFigure.values())
            .collect(Collectors.toUnmodifiableMap(AdviceFigure::word, Function.identity()));

    private BoundWords() {}

    /** The words with the figures in their places. */
    public static String filled(String words, List<ItemStand> stands) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Integer.toString(figure(place.group(1)).of(stands))));
    }

    /** Refuses words that name a figure which there is not. */
    public static void check(String words) {
        PLACE.matcher(words).results().forEach(place -> figure(place.group(1)));
    }

    private static AdviceFigure figure(String word) {
        return Optional.ofNullable(FIGURES.get(word))
                .orElseThrow(() -> new InvalidContent("Er is geen cijfer {%s}; wel: %s".formatted(word, known())));
    }

    private static String known() {
        return Arrays.stream(AdviceFigure.values())
                .map(figure -> "{" + figure.word() + "}")
                .collect(Collectors.joining(", "));
    }
}
