package nl.opvolgmonitor.ui.method;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.assessment.ClosureOutcome;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.Resolution;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.motion.ExecutionState;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Labels;

/** What the statuses of the register mean, and where on the page about the method each is told. */
public enum Meanings {
    RESPONSE("reactie", ResponseState.class),
    IMPLEMENTATION("uitvoering", ImplementationState.class),
    ASSESSMENT("oordeel", AssessmentState.class),
    CLOSURE("afsluiting", ClosureOutcome.class),
    FULFILMENT("toezegging", FulfilmentStatus.class),
    TIMING("termijn", TimingState.class),
    EXTENT("dekking", Extent.class),
    PROCEDURE("motie", Procedure.class),
    EXECUTION("motie-uitvoering", ExecutionState.class),
    FORM("soort-toezegging", CommitmentForm.class),
    FIRMNESS("stelligheid", Firmness.class),
    DEADLINE("soort-termijn", DeadlineKind.class),
    RESOLUTION("zekerheid", Resolution.class);

    private final String word;
    private final Class<? extends Enum<?>> type;

    Meanings(String word, Class<? extends Enum<?>> type) {
        this.word = word;
        this.type = type;
    }

    /** The fragment of its part of the page. */
    public String word() {
        return word;
    }

    /** The text that names it. */
    public String title() {
        return "method.set-" + type.getSimpleName();
    }

    /** Everything that it tells apart, in the order of the register. */
    public List<Enum<?>> all() {
        return List.of(type.getEnumConstants());
    }

    /** The text that says what a value means; with {@code .example} after it the one that shows it. */
    public static String text(Enum<?> value) {
        return "method.means-" + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    /** Where the page tells what a value means; {@link IllegalArgumentException} for what it does not explain. */
    public static String anchor(Enum<?> value) {
        return of(value).word + "-" + Labels.dutch().find(address(value)).orElseGet(() -> plain(value));
    }

    private static Meanings of(Enum<?> value) {
        return Arrays.stream(values())
                .filter(each -> each.type == value.getDeclaringClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing explains " + value));
    }

    private static String address(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name() + ".adres";
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
