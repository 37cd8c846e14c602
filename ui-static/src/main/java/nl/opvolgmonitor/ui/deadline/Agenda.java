package nl.opvolgmonitor.ui.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.opvolgmonitor.ui.Site;

/** Deadlines that share a place in time: passed, in one month, without a day, or no longer due. */
public record Agenda(String title, List<DeadlineEntry> entries) {

    /** What has passed first, the longest ago on top; then by month; then what has no last day; then what is no longer due. */
    static List<Agenda> of(List<DeadlineEntry> entries, Site site) {
        var today = site.stand().effective();
        var all = new ArrayList<Agenda>();
        add(all, site.text("deadline.passed"), entries, entry -> entry.isLate(today));
        months(entries, today)
                .forEach((month, due) -> all.add(new Agenda(site.dates().month(month), due)));
        add(all, site.text("deadline.without-last-day"), entries, entry -> entry.isDue() && entry.latest() == null);
        add(all, site.text("deadline.no-longer-due"), entries, entry -> !entry.isDue());
        return all;
    }

    private static TreeMap<YearMonth, List<DeadlineEntry>> months(List<DeadlineEntry> entries, LocalDate today) {
        var months = new TreeMap<YearMonth, List<DeadlineEntry>>();
        for (var entry : entries) {
            var last = entry.latest();
            if (last != null && entry.isDue() && !entry.isLate(today)) {
                months.computeIfAbsent(YearMonth.from(last), month -> new ArrayList<>())
                        .add(entry);
            }
        }
        return months;
    }

    private static void add(
            List<Agenda> all, String title, List<DeadlineEntry> entries, Predicate<DeadlineEntry> belongs) {
        var those = entries.stream()
                .filter(belongs)
                .sorted(Comparator.comparing(DeadlineEntry::lastDay))
                .toList();
        if (!those.isEmpty()) {
            all.add(new Agenda(title, those));
        }
    }
}
