package nl.opvolgmonitor.persistence.register;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a table are the components of its record, in the spelling of SQL. */
final class Columns {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final Set<String> SHARED = Set.of("entry", "links");

    private Columns() {}

    static List<String> componentsOf(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !SHARED.contains(name))
                .toList();
    }

    static String column(String component) {
        return CAPITAL.matcher(component).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }
}
