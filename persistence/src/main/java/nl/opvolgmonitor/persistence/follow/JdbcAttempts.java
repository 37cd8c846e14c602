package nl.opvolgmonitor.persistence.follow;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.follow.Attempts;
import nl.opvolgmonitor.domain.follow.MailAddress;
import nl.opvolgmonitor.persistence.register.Doors;

/** Attempts as rows. Each is written before they are counted, so that two at once both count. */
@Singleton
final class JdbcAttempts implements Attempts {

    private final Doors doors;

    JdbcAttempts(Doors doors) {
        this.doors = doors;
    }

    @Override
    public int ofNetwork(String network, Instant now, Instant since) {
        return count("netwerk " + network, now, since);
    }

    @Override
    public int ofAddress(MailAddress address, Instant now, Instant since) {
        return count("adres " + new Secret(address.value()).fingerprint(), now, since);
    }

    private int count(String of, Instant now, Instant since) {
        return doors.writing().withHandle(handle -> {
            handle.execute("INSERT INTO follow.attempt (of, asked_at) VALUES (?, ?)", of, now);
            return handle.createQuery("SELECT count(*) FROM follow.attempt WHERE of = :of AND asked_at > :since")
                    .bind("of", of)
                    .bind("since", since)
                    .mapTo(Integer.class)
                    .one();
        });
    }
}
