package nl.opvolgmonitor.domain.signal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationName;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.source.Citation;
import nl.opvolgmonitor.domain.source.Defect;
import nl.opvolgmonitor.domain.source.Document;

/**
 * Reads the facts that the rules look at: of the whole register in one statement for each kind, or of a few records and what they are
 * linked to, at a cost that does not grow with the register.
 */
public final class SignalReader {

    private static final Set<Class<? extends Registered>> TYPES = Set.of(
            Recommendation.class,
            Response.class,
            Coverage.class,
            Commitment.class,
            Fulfilment.class,
            Deadline.class,
            ImplementationReport.class,
            Assessment.class,
            Closure.class,
            Relation.class,
            Finding.class,
            Report.class,
            Document.class,
            PlanItem.class,
            Motion.class,
            MotionDecision.class,
            MotionExecution.class,
            Instrument.class,
            InstrumentStage.class,
            Office.class,
            Organisation.class,
            OrganisationName.class,
            Tenure.class,
            Citation.class,
            Defect.class);

    private final Map<Class<?>, Records<?>> records = new HashMap<>();

    public SignalReader(Collection<? extends Records<?>> all) {
        all.forEach(each -> records.put(each.type(), each));
    }

    /** One statement for each kind of record. */
    public Snapshot everything(PointInTime at) {
        return all(TYPES, at);
    }

    /** All records of these types, which are among those that the rules look at; one statement for each. */
    public Snapshot all(Set<Class<? extends Registered>> types, PointInTime at) {
        var found = new HashMap<Class<?>, List<? extends Registered>>();
        types.forEach(type -> found.put(type, of(type).all(isNamed(type) ? at.onAnyDay() : at)));
        return new Snapshot(found);
    }

    /** What others name may be younger than the fact that names it. */
    static boolean isNamed(Class<?> type) {
        return type == Report.class || type == Document.class || type == Organisation.class || type == Office.class;
    }

    /** A fixed number of statements, however many records are asked about. */
    public Snapshot around(Set<Key> asked, PointInTime at) {
        return new Surroundings(this, at).of(asked);
    }

    @SuppressWarnings("unchecked")
    <T extends Registered> Records<T> of(Class<T> type) {
        return (Records<T>) Objects.requireNonNull(records.get(type));
    }
}
