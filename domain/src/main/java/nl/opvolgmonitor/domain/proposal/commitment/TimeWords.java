package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a sentence names a moment to come; which one, the reader of deadlines says. */
final class TimeWords {

    private static final List<Phrase> WORDS = DataLines.of("time.txt").stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .map(String::strip)
            .map(Phrase::of)
            .toList();

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private TimeWords() {}

    static boolean isIn(List<Token> tokens) {
        return WORDS.stream().anyMatch(words -> words.isIn(tokens))
                || tokens.stream().anyMatch(TimeWords::isYear);
    }

    private static boolean isYear(Token token) {
        return YEAR.matcher(token.lower()).matches();
    }
}
