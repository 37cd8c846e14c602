package nl.opvolgmonitor.domain.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** On which days activities were held, as their documents and motions tell. */
record MeetingDays(Map<String, LocalDate> byActivity) {

    static MeetingDays of(Collection<KeptObservation> papers) {
        var days = new HashMap<String, LocalDate>();
        papers.stream()
                .flatMap(paper -> paper.observation().fields().under("Activiteit").stream())
                .forEach(activity -> activity.text("Nummer")
                        .ifPresent(number -> activity.date("Datum").ifPresent(day -> days.put(number, day))));
        return new MeetingDays(days);
    }

    /** Empty when it is not known in which activity it was made, or when that was held. */
    Optional<LocalDate> of(Observation commitment) {
        return activity(commitment).map(byActivity::get);
    }

    static Optional<String> activity(Observation commitment) {
        return commitment.fields().text("ActiviteitNummer");
    }
}
