package nl.opvolgmonitor.api.register;

import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.event.Event;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.source.Document;

/** What to call a record in a list of links. */
final class RecordName {

    private RecordName() {}

    /** Its name, title or text; the key of a record that has none. */
    static String of(Registered record) {
        return switch (record) {
            case Organisation organisation -> organisation.name();
            case Office office -> office.title();
            case Person person -> person.name();
            case Instrument instrument -> instrument.name();
            case Document document -> document.title();
            case Report report -> report.title();
            case Motion motion -> motion.title();
            case PlanItem item -> item.title();
            case Event event -> event.name();
            case Recommendation recommendation -> recommendation.text();
            case Commitment commitment -> commitment.text();
            default -> record.key().value();
        };
    }
}
