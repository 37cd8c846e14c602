package nl.opvolgmonitor.domain.follow;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell in a mail: a version that became public, or that a last day is near or past.
 *
 * @param event tells occasions apart; the same happening is the same text
 * @param about the followed record that it concerns
 * @param version null for a reminder
 * @param latest the last day; null for news
 * @param days from the last day to the reminder, negative before it; null for news
 */
public record Occasion(
        String event,
        Key record,
        Key about,
        Kind kind,
        @Nullable Integer version,
        @Nullable LocalDate latest,
        @Nullable Integer days) {

    static Occasion news(News news, Key about) {
        return new Occasion(
                news.record() + "@" + news.version(), news.record(), about, news.kind(), news.version(), null, null);
    }

    static Occasion reminder(DueDay due, int days) {
        var event = "%s@%s%+d".formatted(due.subject(), due.latest(), days);
        return new Occasion(event, due.deadline(), due.subject(), Kind.DEADLINE, null, due.latest(), days);
    }

    public boolean isReminder() {
        return days != null;
    }
}
