package nl.opvolgmonitor.domain.account;

import java.util.Set;
import nl.opvolgmonitor.domain.register.Invariant;

/**
 * Who acts. {@code subject} is the pseudonym that the sign-in service gives (OpenID Connect {@code sub}), never a name;
 * {@code office} is what the public may see of it. Without {@code mayWrite} it only reads, whatever its roles: a token does.
 */
public record Actor(String subject, String office, Set<AccountRole> roles, boolean mayWrite) {

    public Actor {
        Invariant.requireText(subject, "Wie handelt, heeft een kenmerk van de aanmelddienst nodig");
        roles = Set.copyOf(roles);
    }

    public boolean is(AccountRole role) {
        return roles.contains(role);
    }

    /** The same account, when it may only look. */
    public Actor readingOnly() {
        return new Actor(subject, office, roles, false);
    }

    /** Whether what is not public may be shown. */
    public boolean seesDrafts() {
        return roles.stream().anyMatch(AccountRole::seesDrafts);
    }
}
