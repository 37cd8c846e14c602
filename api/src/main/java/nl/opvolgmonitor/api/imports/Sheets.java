package nl.opvolgmonitor.api.imports;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Records;

/** The sheets that a file may have: one for each kind of record. */
@Singleton
final class Sheets {

    private final Map<Kind, Records<?>> records;
    private final List<SheetForm> all;

    Sheets(List<Records<?>> kinds) {
        records = kinds.stream().collect(Collectors.toMap(Records::kind, Function.identity()));
        all = kinds.stream()
                .map(SheetForm::of)
                .sorted(Comparator.comparing(SheetForm::kind))
                .toList();
    }

    List<SheetForm> all() {
        return all;
    }

    /** The sheet with this name, whatever its capitals. */
    Optional<SheetForm> named(String name) {
        return all.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    Records<?> records(Kind kind) {
        return Objects.requireNonNull(records.get(kind));
    }
}
