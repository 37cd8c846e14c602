package nl.opvolgmonitor.domain.follow;

import java.time.Instant;

/** Counts who asks for mail to be sent. */
public interface Attempts {

    /** Notes an attempt; gives how many there were since, this one included. */
    int ofNetwork(String network, Instant now, Instant since);

    /** The same for an address, kept as a fingerprint. */
    int ofAddress(MailAddress address, Instant now, Instant since);
}
