package nl.opvolgmonitor.persistence.response;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Everything;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Claim;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseFilter;
import nl.opvolgmonitor.persistence.register.Conditions;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcListing;
import nl.opvolgmonitor.persistence.register.JdbcRecords;
import nl.opvolgmonitor.persistence.register.Links;
import nl.opvolgmonitor.persistence.register.Ordering;

/** Which conditions each filter of this feature sets, in SQL on the view with alias {@code k}. */
@Factory
final class ResponseLists {

    @Singleton
    Listing<Response, ResponseFilter> responseList(Doors doors, JdbcRecords<Response> records) {
        return new JdbcListing<>(doors, records, ResponseLists::conditions, Ordering::byTime);
    }

    @Singleton
    Listing<Claim, Everything> claimList(Doors doors, JdbcRecords<Claim> records) {
        return new JdbcListing<>(doors, records, everything -> new Conditions(), Ordering::byTime);
    }

    private static Conditions conditions(ResponseFilter filter) {
        return new Conditions()
                .oneOf("k.type = ANY(:type)", "type", filter.type())
                .key("k.document = :document", "document", filter.document())
                .key(Links.names(Role.OFFICE, "office"), "office", filter.office());
    }
}
