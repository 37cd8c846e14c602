package nl.opvolgmonitor.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Days and moments as Dutch readers write them. */
public final class Dates {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'uur'", DUTCH).withZone(PointInTime.ZONE);

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    /** As: maart 2027. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** As exact as the source is, and no more. */
    public static String moment(@Nullable Moment moment) {
        if (moment == null || moment.earliest() == null || moment.latest() == null) {
            return "datum onbekend";
        }
        return switch (moment.precision()) {
            case DAY -> day(moment.latest());
            case MONTH -> MONTH.format(moment.latest());
            case YEAR -> String.valueOf(moment.latest().getYear());
            case YEAR_RANGE -> years(moment.earliest(), moment.latest());
            case QUARTER, HALF_YEAR, UNKNOWN -> window(moment.earliest(), moment.latest());
        };
    }

    /** Both days inclusive; either may be unknown. */
    public static String window(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (latest == null) {
            return earliest == null ? "geen datum" : "vanaf " + day(earliest);
        }
        if (earliest == null) {
            return "uiterlijk " + day(latest);
        }
        return earliest.equals(latest) ? day(latest) : day(earliest) + " tot en met " + day(latest);
    }

    /** How far a last day is away, in days; negative when it has passed. */
    public static String distance(long days) {
        if (days == 0) {
            return "vandaag de laatste dag";
        }
        return days > 0 ? "nog " + days(days) : days(-days) + " voorbij";
    }

    public static String days(long days) {
        return days == 1 ? "1 dag" : days + " dagen";
    }

    private static String years(LocalDate earliest, LocalDate latest) {
        return earliest.getYear() + "–" + latest.getYear();
    }
}
