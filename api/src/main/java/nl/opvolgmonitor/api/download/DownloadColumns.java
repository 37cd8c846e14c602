package nl.opvolgmonitor.api.download;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opvolgmonitor.api.selection.RegisterList;

/** The columns of each list's files, from {@code download/<list>.txt}. */
final class DownloadColumns {

    private static final Map<RegisterList, List<DownloadColumn>> OF_LIST = new EnumMap<>(RegisterList.class);

    static {
        Arrays.stream(RegisterList.values()).forEach(list -> OF_LIST.put(list, read(list)));
    }

    private DownloadColumns() {}

    static List<DownloadColumn> of(RegisterList list) {
        return OF_LIST.getOrDefault(list, List.of());
    }

    private static List<DownloadColumn> read(RegisterList list) {
        var file = "/download/" + list.path() + ".txt";
        var stream = Objects.requireNonNull(DownloadColumns.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DownloadColumns::column)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DownloadColumn column(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new DownloadColumn(parts.get(0), List.of(parts.get(1).split("\\.", -1)), parts.get(2));
    }
}
