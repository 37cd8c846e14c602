package nl.opvolgmonitor.api.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.start.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code read}: files, of which {@code -} is standard input, and options.
 *
 * @param date the day of the document when its text does not say it, or says another; null when not given
 */
record ReadArguments(
        List<String> files,
        boolean json,
        boolean score,
        @Nullable LocalDate date) {

    static ReadArguments of(List<String> words) {
        var rest = new ArrayDeque<>(words);
        var files = new ArrayList<String>();
        LocalDate date = null;
        while (!rest.isEmpty()) {
            var word = rest.pop();
            switch (word) {
                case "--json", "--score" -> {}
                case "--date" -> date = day(rest.poll());
                default -> files.add(file(word));
            }
        }
        var arguments =
                new ReadArguments(List.copyOf(files), words.contains("--json"), words.contains("--score"), date);
        if (files.isEmpty() == !arguments.score()) {
            throw new StartRefused(
                    "Noem een of meer bestanden (of - voor de invoer), of alleen --score; zie ./opvolgmonitor --help.");
        }
        return arguments;
    }

    private static String file(String word) {
        if (word.startsWith("-") && word.length() > 1) {
            throw new StartRefused("%s is geen optie van read; ./opvolgmonitor --help laat zien wat er kan.", word);
        }
        return word;
    }

    private static LocalDate day(@Nullable String word) {
        try {
            return LocalDate.parse(String.valueOf(word));
        } catch (DateTimeException noDay) {
            throw new StartRefused("Achter --date hoort een dag, zoals 2021-01-11.");
        }
    }
}
