package nl.opvolgmonitor.ui.assessment;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.assessment.Expression;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** One judgement of the Rapporteur, with its reason. */
public record Assessment(
        String id,
        Judgement judgement,
        String reason,
        Expression expressedAs,
        boolean repeated,
        @Nullable String period,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        @Nullable Named basis,
        Named document,
        List<Proof> evidence)
        implements Dated {}
