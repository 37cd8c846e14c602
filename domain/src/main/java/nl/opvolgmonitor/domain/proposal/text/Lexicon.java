package nl.opvolgmonitor.domain.proposal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Lines of data that stand beside a class, with {@code |} between the columns where a blank stands on both sides. */
public final class Lexicon {

    private Lexicon() {}

    /** The columns of each line that is not empty and no remark. */
    public static List<List<String>> read(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line ->
                        Arrays.stream(line.split(" \\| ")).map(String::strip).toList())
                .toList();
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No data beside " + beside.getName() + ": " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
