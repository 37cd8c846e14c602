package nl.opvolgmonitor.api.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How much may be asked by whom, in cost: about the number of objects that an answer may hold.
 *
 * @param cost of one operation of a stranger
 * @param costSignedIn of one operation of who is signed in
 * @param quota of a stranger in one window, and at once
 * @param quotaSignedIn of who is signed in, in one window, and at once
 * @param file what one file of a selection costs
 * @param window in which a quota is given anew
 * @param askers remembered at most; of whoever is forgotten the quota starts again
 */
@ConfigurationProperties("graphql.quotas")
public record Quotas(
        @Bindable(defaultValue = "2000") int cost,
        @Bindable(defaultValue = "10000") int costSignedIn,
        @Bindable(defaultValue = "120000") int quota,
        @Bindable(defaultValue = "600000") int quotaSignedIn,
        @Bindable(defaultValue = "100") int file,
        @Bindable(defaultValue = "1m") Duration window,
        @Bindable(defaultValue = "50000") int askers) {

    int costOf(Asker asker) {
        return asker.signedIn() ? costSignedIn : cost;
    }

    Rate rateOf(Asker asker) {
        return new Rate(asker.signedIn() ? quotaSignedIn : quota, window.toSeconds());
    }
}
