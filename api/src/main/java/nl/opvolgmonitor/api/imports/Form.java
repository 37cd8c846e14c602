package nl.opvolgmonitor.api.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Moment;

/** What the cells of a column hold. */
enum Form {
    TEXT("tekst"),
    KEY("sleutel van een record"),
    YES_NO("ja of nee"),
    NUMBER("geheel getal"),
    DECIMAL("getal, met een komma of een punt"),
    DAY("dag: 2021-01-31 of 31-01-2021"),
    MOMENT("dag, of 2021-03 (maand), 2021-K1 (kwartaal), 2021-H1 (halfjaar), 2021, 2019/2021, onbekend"),
    CHOICE("een van de waarden"),
    TEXTS("teksten, met | ertussen"),
    LINKS("ROL=sleutel, ROL=sleutel=naam of ROL==naam, met | ertussen");

    private static final Map<Class<?>, Form> BY_TYPE = Map.ofEntries(
            Map.entry(Key.class, KEY),
            Map.entry(boolean.class, YES_NO),
            Map.entry(Boolean.class, YES_NO),
            Map.entry(int.class, NUMBER),
            Map.entry(Integer.class, NUMBER),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Moment.class, MOMENT),
            Map.entry(List.class, TEXTS),
            Map.entry(Link.class, LINKS));

    private final String dutch;

    Form(String dutch) {
        this.dutch = dutch;
    }

    /** How to fill it, for who fills it. */
    String dutch() {
        return dutch;
    }

    /** The form for values of this type; a text when there is no other. */
    static Form of(Class<?> type) {
        return type.isEnum() ? CHOICE : BY_TYPE.getOrDefault(type, TEXT);
    }
}
