package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.stream.Stream;

/** All rules. Of several that read something at the same place, the one with the most words counts, else the first. */
final class DeadlineRules {

    private static final List<TimeFamily> FAMILIES = List.of(
            new RecessFamily(),
            new DayFamily(),
            new PartOfYearFamily(),
            new MonthFamily(),
            new QuarterFamily(),
            new HalfYearFamily(),
            new SeasonFamily(),
            new SchoolYearFamily(),
            new MonthsFamily(),
            new PrinsjesdagFamily(),
            new LetterToComeFamily(),
            new DatedDebateFamily(),
            new OccasionFamily(),
            new NearbyFamily(),
            new YearFamily());
    private static final List<DeadlineRule> OTHERS =
            List.of(new WithinRule(), new ComingRule(), new RecurringRule(), new VagueRule(), new ConditionalRule());

    static final List<DeadlineRule> ALL = Stream.concat(FAMILIES.stream().map(TimedRule::new), OTHERS.stream())
            .toList();

    private DeadlineRules() {}
}
