package nl.opvolgmonitor.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;
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

    /** A value in words; {@code quoted} when a part of it is in those of the register, always Dutch. */
    public record Said(String words, boolean quoted) {

        private static Said together(Said some, Said more) {
            return new Said(some.words + NEXT + more.words, some.quoted || more.quoted);
        }
    }

    /** The name of the field, as records of that kind have it. */
    public String label(Kind kind, Language language) {
        var type = type(kind);
        var own = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return Stream.of("wijziging." + own, "veld." + own, "veld." + field)
                .flatMap(name -> Labels.in(language).find(name).stream())
                .findFirst()
                .orElse(field);
    }

    public Said before(Kind kind, Language language) {
        return said(kind, from, language);
    }

    public Said after(Kind kind, Language language) {
        return said(kind, to, language);
    }

    private Said said(Kind kind, @Nullable String value, Language language) {
        return value == null
                ? new Said(Messages.in(language).text("change.nothing"), false)
                : Arrays.stream(value.split(NEXT, -1))
                        .map(each -> one(kind, each, language))
                        .reduce(Said::together)
                        .orElseThrow();
    }

    private Said one(Kind kind, String value, Language language) {
        if (Content.DAY.matcher(value).matches()) {
            return new Said(Dates.in(language).day(LocalDate.parse(value)), false);
        }
        return Stream.of(TYPES.getOrDefault(type(kind), type(kind)), capitalized(), "Antwoord")
                .map(type -> Labels.in(language).find(type + "." + value))
                .flatMap(Optional::stream)
                .findFirst()
                .map(word -> new Said(word, false))
                .orElseGet(() -> new Said(inRole(value, Labels.in(language)), true));
    }

    private String inRole(String value, Labels labels) {
        var link = IN_ROLE.matcher(value);
        return link.matches()
                ? labels.find("Role." + link.group(1))
                        .map(role -> role + ": " + link.group(2))
                        .orElse(value)
                : OF_OPEN_LISTS.contains(field) ? labels.term(value) : value;
    }

    private String type(Kind kind) {
        return kind.type() + capitalized();
    }

    private String capitalized() {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
