package nl.opvolgmonitor.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Days and moments as readers of a language write them; moments in the time of the Netherlands. */
public final class Dates {

    private static final Map<Language, Dates> ALL =
            Map.of(Language.DUTCH, new Dates(Language.DUTCH), Language.ENGLISH, new Dates(Language.ENGLISH));

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter instant;

    private Dates(Language language) {
        messages = Messages.in(language);
        day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
        month = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
        instant = DateTimeFormatter.ofPattern(messages.text("dates.instant"), language.locale())
                .withZone(PointInTime.ZONE);
    }

    public static Dates in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** For what is always Dutch, as mails and feeds. */
    public static Dates dutch() {
        return in(Language.DUTCH);
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    /** Of what a document of that day tells, without saying when it was: as volgens een stuk van 11 januari 2021. */
    public String accordingTo(LocalDate date) {
        return messages.text("dates.according-to", day(date));
    }

    public String instant(Instant moment) {
        return instant.format(moment);
    }

    /** As: maart 2027. */
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** As exact as the source is, and no more. */
    public String moment(@Nullable Moment moment) {
        if (moment == null || moment.earliest() == null || moment.latest() == null) {
            return messages.text("dates.unknown");
        }
        return switch (moment.precision()) {
            case DAY -> day(moment.latest());
            case MONTH -> month.format(moment.latest());
            case YEAR -> String.valueOf(moment.latest().getYear());
            case YEAR_RANGE -> years(moment.earliest(), moment.latest());
            case QUARTER, HALF_YEAR, UNKNOWN -> window(moment.earliest(), moment.latest());
        };
    }

    /** Both days inclusive; either may be unknown. */
    public String window(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (latest == null) {
            return earliest == null ? messages.text("dates.none") : messages.text("dates.from", day(earliest));
        }
        if (earliest == null) {
            return messages.text("dates.until", day(latest));
        }
        return earliest.equals(latest) ? day(latest) : messages.text("dates.between", day(earliest), day(latest));
    }

    /** A sentence of a program with its days, as 2026-01-31, in words. */
    public String inWords(String sentence) {
        return DAY.matcher(sentence).replaceAll(found -> day(LocalDate.parse(found.group())));
    }

    /** How far a last day is away, in days; negative when it has passed. */
    public String distance(long days) {
        if (days == 0) {
            return messages.text("dates.today");
        }
        return days > 0 ? messages.text("dates.ahead", days(days)) : messages.text("dates.past", days(-days));
    }

    public String days(long days) {
        return messages.count("dates.days", days);
    }

    private static String years(LocalDate earliest, LocalDate latest) {
        return earliest.getYear() + "–" + latest.getYear();
    }
}
