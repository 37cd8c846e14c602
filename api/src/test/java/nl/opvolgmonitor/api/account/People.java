package nl.opvolgmonitor.api.account;

import java.util.Set;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;

/** Fictional accounts. */
final class People {

    static final Actor NOOR = new Actor("noor", "Bureau", Set.of(AccountRole.ONDERZOEKER), true);
    static final Actor KEES = new Actor("kees", "Kamer", Set.of(AccountRole.KAMER), true);

    private People() {}
}
