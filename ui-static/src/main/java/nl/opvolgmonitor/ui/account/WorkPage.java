package nl.opvolgmonitor.ui.account;

import java.time.Instant;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.ui.Institution;
import nl.opvolgmonitor.ui.Language;
import org.jspecify.annotations.Nullable;

/**
 * The shell of the workplace.
 *
 * @param now by the clock of the server, so that the browser can tell how far its own is off
 * @param stylesheet null in a build without Node
 * @param script null in a build without Node
 * @param practice where people practise on a copy, as https://oefenen.example; empty when there is no such place
 */
public record WorkPage(
        Session session,
        Instant now,
        @Nullable String stylesheet,
        @Nullable String script,
        String practice) {

    /** The roles as the sign-in service calls them, with blanks between. */
    public String roles() {
        return session.actor().roles().stream().sorted().map(AccountRole::word).collect(Collectors.joining(" "));
    }

    /** Whether this account enters and changes records. */
    public boolean enters() {
        return session.actor().mayWrite()
                && (session.actor().is(AccountRole.ONDERZOEKER)
                        || session.actor().is(AccountRole.REDACTEUR));
    }

    /** Whether this account publishes. */
    public boolean publishes() {
        return session.actor().mayWrite() && session.actor().is(AccountRole.REDACTEUR);
    }

    public boolean seesDrafts() {
        return session.actor().seesDrafts();
    }

    /** What the institution says instead of words of ours, see {@link Institution#replacements}. */
    public String words() {
        return Institution.current().replacements(Language.DUTCH);
    }

    /** How long someone may do nothing, in seconds. */
    public long idle() {
        return Session.IDLE.toSeconds();
    }
}
