package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fields of a record as the source gives them, in the order of their names. A field of something inside the record
 * is named by its path: {@code Stemming/<id>/Soort}. What the source leaves empty is not among them.
 */
public record RawFields(SortedMap<String, String> values) {

    private static final String STEP = "/";

    public RawFields {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static RawFields of(Map<String, String> values) {
        return new RawFields(new TreeMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The text of a field, as it is; empty when it is missing or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isBlank());
    }

    public Optional<LocalDate> date(String name) {
        return text(name).flatMap(HouseTime::date);
    }

    public Optional<Instant> instant(String name) {
        return text(name).flatMap(HouseTime::instant);
    }

    /** Empty when it is missing, or no number of this size. */
    public Optional<Integer> number(String name) {
        return text(name).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    public boolean isTrue(String name) {
        return text(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** What hangs under a name, in the order of the ids. */
    public List<RawFields> under(String name) {
        var prefix = name + STEP;
        var parts = values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.groupingBy(entry -> id(entry.getKey(), prefix), TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> inner(prefix + part.getKey() + STEP, part.getValue()))
                .toList();
    }

    private static String id(String path, String prefix) {
        int end = path.indexOf(STEP, prefix.length());
        return path.substring(prefix.length(), end < 0 ? path.length() : end);
    }

    private static RawFields inner(String prefix, List<Map.Entry<String, String>> entries) {
        return of(entries.stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue)));
    }
}
