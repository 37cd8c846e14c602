package nl.opvolgmonitor.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;
import nl.opvolgmonitor.ui.TermNames;
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

    private static final Map<String, TermKind> TERMS =
            Map.of("themes", TermKind.THEME, "targetGroups", TermKind.TARGET_GROUP);
    private static final String IN_OTHER_WORDS = "setting";
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

    public Said before(Kind kind, TermNames names) {
        return said(kind, from, names);
    }

    public Said after(Kind kind, TermNames names) {
        return said(kind, to, names);
    }

    private Said said(Kind kind, @Nullable String value, TermNames names) {
        return value == null
                ? new Said(Messages.in(names.language()).text("change.nothing"), false)
                : Arrays.stream(value.split(NEXT, -1))
                        .map(each -> one(kind, each, names))
                        .reduce(Said::together)
                        .orElseThrow();
    }

    private Said one(Kind kind, String value, TermNames names) {
        var term = TERMS.get(field);
        if (term != null) {
            var id = new TermId(term, value);
            return new Said(names.of(id), !names.isTranslated(id));
        }
        return inWords(kind, value, names.language());
    }

    private Said inWords(Kind kind, String value, Language language) {
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
                : IN_OTHER_WORDS.equals(field) ? labels.word(value) : value;
    }

    private String type(Kind kind) {
        return kind.type() + capitalized();
    }

    private String capitalized() {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
