package nl.opvolgmonitor.domain.follow;

import java.time.Instant;
import java.util.Optional;

/** Mails that are planned, on their way or gone. Every change of a mail is kept at once. */
public interface Outbox {

    /** A mail that is due or whose claim ran out before it was handed over, claimed until then by nobody else. */
    Optional<Mail> claim(Instant now, Instant until);

    /** Marks that the last line is about to be said. False when the claim was lost: then it must not be said. */
    boolean handOver(Mail mail, Instant now);

    void sent(Mail mail, Instant now);

    /** Nothing was left to tell. */
    void empty(Mail mail, Instant now);

    void again(Mail mail, int code, Instant at);

    /** Never again; a follower of whom three mails in a row were refused is forgotten. */
    void refused(Mail mail, int code, Instant now);

    /** Whether it arrived is not known: it is not sent again, and the next mail says so. */
    void doubted(Mail mail, Instant now);

    /** The same for every mail whose node fell down between its mark and the answer. */
    void doubtAbandoned(Instant now);
}
