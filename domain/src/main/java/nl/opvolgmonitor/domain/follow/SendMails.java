package nl.opvolgmonitor.domain.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Sends what is in the outbox. A mail is marked at the last possible moment, when its server has all but the last line; a mail
 * with that mark is never sent again. What fails before the mark is tried again, later each time.
 */
public final class SendMails {

    /** Longer than a server may take, so that a claim that ran out is of a node that fell down. */
    static final Duration LEASE = Duration.ofMinutes(20);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** With the pauses between them they take two days. */
    private static final int MOST_ATTEMPTS = 16;

    private final Outbox outbox;
    private final Letters letters;
    private final Post post;
    private final Clock clock;

    public SendMails(Outbox outbox, Letters letters, Post post, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Sends until nothing is due or it should stop. What goes wrong with one mail is told, and stops no other. */
    public void send(BooleanSupplier stop, Consumer<RuntimeException> trouble) {
        outbox.doubtAbandoned(now());
        boolean more = true;
        while (more && !stop.getAsBoolean()) {
            var mail = outbox.claim(now(), now().plus(LEASE));
            mail.ifPresent(claimed -> deliver(claimed, trouble));
            more = mail.isPresent();
        }
    }

    private void deliver(Mail mail, Consumer<RuntimeException> trouble) {
        try {
            letters.write(mail).ifPresentOrElse(letter -> deliver(mail, letter), () -> outbox.empty(mail, now()));
        } catch (RuntimeException failed) {
            trouble.accept(failed);
            outbox.again(mail, 0, now().plus(pause(mail.attempts())));
        }
    }

    private void deliver(Mail mail, Letter letter) {
        var answer = post.deliver(mail.id(), letter, () -> outbox.handOver(mail, now()));
        switch (answer.outcome()) {
            case TAKEN -> outbox.sent(mail, now());
            case LATER -> later(mail, answer.code());
            case REFUSED -> outbox.refused(mail, answer.code(), now());
            case UNKNOWN -> outbox.doubted(mail, now());
        }
    }

    private void later(Mail mail, int code) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            outbox.refused(mail, code, now());
        } else {
            outbox.again(mail, code, now().plus(pause(mail.attempts())));
        }
    }

    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
