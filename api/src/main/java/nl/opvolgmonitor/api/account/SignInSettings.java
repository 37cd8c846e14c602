package nl.opvolgmonitor.api.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How people sign in here.
 *
 * @param rolesClaim where in the ID token the roles stand; dots lead into nested objects, as in {@code realm_access.roles}
 * @param office what the public sees of who signs in; null for the name of the institution
 * @param publicUrl the origin under which people reach this site; null when that is what their requests say
 */
@ConfigurationProperties("opvolgmonitor.sign-in")
record SignInSettings(
        @Bindable(defaultValue = "none") Way way,
        @Bindable(defaultValue = "roles") String rolesClaim,
        @Nullable String office,
        @Nullable String publicUrl) {

    /** What the subject of every fictional account begins with. */
    static final String FICTIONAL = "demo-";

    /** What the public sees of who signs in. */
    String shownOffice() {
        return office == null ? Messages.in(Language.DUTCH).said("Nationaal Rapporteur") : office;
    }

    boolean isPossible() {
        return way != Way.NONE;
    }

    /** What a fictional account once got in the demonstration is worth nothing where accounts are real. */
    boolean knows(Actor actor) {
        return way == Way.DEMO || (way == Way.OIDC && !actor.subject().startsWith(FICTIONAL));
    }
}
