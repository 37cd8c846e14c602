package nl.opvolgmonitor.domain.overview;

import java.util.List;

/**
 * How what was asked and promised went on, of everything or of what shares a ministry, a theme or a year; {@code filter} says which and
 * lists the recommendations. The label is a name or a code, empty of everything. {@code steps} are the last days of the years and the
 * day asked for. The deadlines of commitments and motions are apart from those of the plans of the Rapporteur.
 */
public record ProgressGroup(
        String label,
        RecommendationSelection filter,
        List<CourseStep> steps,
        AnswerTimes answers,
        DeadlineTally deadlines,
        DeadlineTally plans) {

    public ProgressGroup {
        steps = List.copyOf(steps);
    }

    /** Its name among the groups, as alles, ministerie/mnre1058, thema/CAPACITEIT or jaar/2020. */
    public String id() {
        if (filter.ministry() != null) {
            return "ministerie/" + filter.ministry();
        }
        if (filter.theme() != null) {
            return "thema/" + filter.theme();
        }
        return filter.year() == null ? "alles" : "jaar/" + filter.year();
    }
}
