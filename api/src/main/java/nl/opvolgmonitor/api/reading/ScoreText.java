package nl.opvolgmonitor.api.reading;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The score as a person reads it. */
final class ScoreText {

    private static final int LONGEST = 110;

    private ScoreText() {}

    static String of(Score score) {
        var text = new StringBuilder();
        text.append(Score.CRITERION.formatted(fields())).append("\n\n");
        table(text, "De brief kst-31015-221", score.letter());
        table(text, "Alle vijf bronnen", score.all());
        text.append("Valse verplichtingen: ").append(score.falseObligations()).append("\n\nVerschillen\n");
        score.differences().forEach(difference -> text.append(line(difference)).append('\n'));
        return text.toString();
    }

    private static String fields() {
        return new TreeMap<>(KeyFields.OF)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static void table(StringBuilder text, String title, List<KindScore> scores) {
        text.append(title).append('\n');
        text.append("%-22s %6s %6s %6s %6s %8s %7s %6s%n"
                .formatted("soort", "reg.", "voorg.", "gev.", "juist", "precisie", "vangst", "F1"));
        scores.forEach(score -> text.append("%-22s %6d %6d %6d %6d %8.3f %7.3f %6.3f%n"
                .formatted(
                        score.kind(),
                        score.expected(),
                        score.proposed(),
                        score.found(),
                        score.right(),
                        score.precision(),
                        score.recall(),
                        score.f1())));
        text.append('\n');
    }

    private static String line(Difference difference) {
        var detail = difference.detail().replaceAll("\\s+", " ");
        return "%-18s %-22s %s, regel %d: %s"
                .formatted(
                        difference.sort(),
                        difference.kind(),
                        difference.key(),
                        difference.line(),
                        detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail);
    }
}
