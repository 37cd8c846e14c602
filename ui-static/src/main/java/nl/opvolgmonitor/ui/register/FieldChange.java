package nl.opvolgmonitor.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/** A field before and after a change; null where it was or is empty. */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {

    /** The enums whose name is neither that of the field nor that of the kind and the field. */
    private static final Map<String, String> TYPES = Map.of(
            "AssessmentExpressedAs", "Expression",
            "CommitmentReservationFirmness", "Firmness",
            "DeadlineCertainty", "Resolution",
            "FulfilmentReason", "FailureReason",
            "ImplementationReportStatus", "ImplementationStatus",
            "MotionExecutionStatus", "ExecutionStatus",
            "PlanItemAction", "PlanAction");

    private static final Set<String> OF_OPEN_LISTS = Set.of("themes", "targetGroups", "setting");
    private static final Pattern IN_ROLE = Pattern.compile("([A-Z_]+) (.+)");
    private static final String NEXT = "; ";

    /** The name of the field, as records of that kind have it. */
    public String label(Kind kind) {
        var type = type(kind);
        var own = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return Stream.of("wijziging." + own, "veld." + own, "veld." + field)
                .flatMap(name -> Labels.dutch().find(name).stream())
                .findFirst()
                .orElse(field);
    }

    public String before(Kind kind) {
        return words(kind, from);
    }

    public String after(Kind kind) {
        return words(kind, to);
    }

    private String words(Kind kind, @Nullable String value) {
        return value == null
                ? "leeg"
                : Arrays.stream(value.split(NEXT, -1))
                        .map(each -> word(kind, each))
                        .collect(Collectors.joining(NEXT));
    }

    private String word(Kind kind, String value) {
        if (Content.DAY.matcher(value).matches()) {
            return Dates.day(LocalDate.parse(value));
        }
        return Stream.of(TYPES.getOrDefault(type(kind), type(kind)), capitalized(), "Antwoord")
                .map(type -> Labels.dutch().find(type + "." + value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> inRole(value));
    }

    private String inRole(String value) {
        var link = IN_ROLE.matcher(value);
        return link.matches()
                ? Labels.dutch()
                        .find("Role." + link.group(1))
                        .map(role -> role + ": " + link.group(2))
                        .orElse(value)
                : OF_OPEN_LISTS.contains(field) ? Labels.dutch().term(value) : value;
    }

    private String type(Kind kind) {
        return kind.type() + capitalized();
    }

    private String capitalized() {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
