package nl.opvolgmonitor.ui.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.overview.AnswerResult;
import nl.opvolgmonitor.domain.overview.DeadlineResult;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.chart.Counts.Step;
import nl.opvolgmonitor.ui.overview.Counted;
import org.jspecify.annotations.Nullable;

/** How what was asked and promised went on. */
public record ProgressPage(Progress progress) {

    public record Progress(Group all, List<Group> byMinistry, List<Group> byTheme, List<Group> byYear) {

        Stream<Group> groups() {
            return Stream.of(Stream.of(all), byYear.stream(), byMinistry.stream(), byTheme.stream())
                    .flatMap(each -> each);
        }
    }

    /** Everything, or what shares a ministry, a theme or a year. */
    public record Group(String label, Counted filter, List<Step> steps, Answers answers, Tally deadlines, Tally plans) {

        public String name(Site site) {
            if (filter.theme() != null) {
                return site.names().theme(filter.theme());
            }
            return label.isEmpty() ? site.text("progress.all") : label;
        }

        /** Whether the register says what it is called. */
        public boolean isQuoted(Site site) {
            return filter.ministry() != null || (filter.theme() != null && site.quotedTheme(filter.theme()) != null);
        }

        public String address(Site site) {
            return site.links().progress(filter.ministry(), filter.theme(), filter.year());
        }

        /** What the group is one of. */
        public String sort(Site site) {
            if (filter.ministry() != null) {
                return site.text("chart.ministry");
            }
            if (filter.theme() != null) {
                return site.text("progress.theme");
            }
            return site.text(filter.year() == null ? "progress.all" : "progress.year");
        }
    }

    /** How long answers took; the recommendations are null where they are not asked for. */
    public record Answers(
            int counted,
            int answered,
            int undated,
            int waiting,
            @Nullable Integer medianDays,
            @Nullable List<Answer> recommendations) {

        public List<Answer> of(AnswerResult result) {
            return Stream.ofNullable(recommendations)
                    .flatMap(List::stream)
                    .filter(each -> each.result() == result)
                    .toList();
        }
    }

    public record Answer(
            Named recommendation,
            AnswerResult result,
            @Nullable Integer days) {}

    /** What became of deadlines; these are null where they are not asked for. */
    public record Tally(
            int counted,
            int past,
            List<Result> results,
            @Nullable List<Measured> deadlines) {

        public int count(DeadlineResult result) {
            return results.stream()
                    .filter(each -> each.result() == result)
                    .mapToInt(Result::count)
                    .sum();
        }

        public List<Measured> of(DeadlineResult result) {
            return Stream.ofNullable(deadlines)
                    .flatMap(List::stream)
                    .filter(each -> each.result() == result)
                    .toList();
        }
    }

    public record Result(DeadlineResult result, int count) {}

    /** A deadline by itself: the earliest last day that was named, the last day as it stands, and since when it is met. */
    public record Measured(
            Named record,
            DeadlineResult result,
            @Nullable LocalDate firstLatest,
            @Nullable LocalDate latest,
            @Nullable LocalDate metOn) {

        /** The days in words; empty without any. */
        public String days(Site site) {
            return Stream.of(lastDay(site), met(site))
                    .filter(words -> !words.isEmpty())
                    .reduce((one, other) -> one + " · " + other)
                    .orElse("");
        }

        private String lastDay(Site site) {
            if (firstLatest == null) {
                return "";
            }
            var first = site.dates().day(firstLatest);
            if (latest == null) {
                return site.text("progress.last-day-given-up", first);
            }
            return latest.equals(firstLatest)
                    ? site.text("progress.last-day", first)
                    : site.text("progress.last-day-moved", first, site.dates().day(latest));
        }

        private String met(Site site) {
            return metOn == null
                    ? ""
                    : site.text("progress.met-on", site.dates().day(metOn));
        }
    }

    /** The group that was asked for, null when nothing is in it. */
    public record One(Chosen progress) {}

    public record Chosen(@Nullable Group group) {}
}
