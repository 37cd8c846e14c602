package nl.opvolgmonitor.persistence.response;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.response.Claim;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.JdbcRecords;

/** Answers and claims, each in its own table. */
@Factory
final class ResponseRecords {

    @Singleton
    JdbcRecords<Response> responses(Doors doors) {
        return new JdbcRecords<>(doors, Kind.RESPONSE, Response.class);
    }

    @Singleton
    JdbcRecords<Claim> claims(Doors doors) {
        return new JdbcRecords<>(doors, Kind.CLAIM, Claim.class);
    }
}
