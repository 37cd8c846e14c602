package nl.opvolgmonitor.api.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The letter of 11 January 2021 as often as it takes to fill some pages, each time in other words and citing other papers. */
final class LongLetter {

    private static final int LINES = 40;
    private static final int LETTERS = 85;
    private static final Pattern NUMBER = Pattern.compile("\\bnr\\. (\\d{1,3})\\b");

    private LongLetter() {}

    static List<String> pages(int count) throws IOException {
        var lines = new ArrayList<String>();
        for (int copy = 0; lines.size() < count * LINES; copy++) {
            copy(letter(), copy).lines().map(LongLetter::wrapped).forEach(lines::addAll);
        }
        return IntStream.range(0, count)
                .mapToObj(page -> String.join("\n", lines.subList(page * LINES, (page + 1) * LINES)))
                .toList();
    }

    private static String copy(String letter, int nth) {
        if (nth == 0) {
            return letter;
        }
        var sign = String.valueOf((char) ('a' + nth % 26));
        return NUMBER.matcher(letter.replaceAll("\\b([a-z]{5,})\\b", "$1" + sign))
                .replaceAll(found -> "nr. " + (Integer.parseInt(found.group(1)) + nth));
    }

    private static List<String> wrapped(String line) {
        var wrapped = new ArrayList<String>();
        var now = new StringBuilder();
        for (var word : line.split(" ", -1)) {
            if (now.length() + word.length() > LETTERS) {
                wrapped.add(now.toString());
                now.setLength(0);
            }
            now.append(now.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(now.toString());
        return wrapped;
    }

    /** As the fonts of every PDF have it, and without the signs of the source that a printed letter has not. */
    private static String letter() throws IOException {
        try (var source = LongLetter.class.getResourceAsStream("/register/kst-31015-221/source.txt")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("<sup>(\\d+)</sup>", "$1")
                    .replace("**", "")
                    .replace("*", "");
        }
    }
}
