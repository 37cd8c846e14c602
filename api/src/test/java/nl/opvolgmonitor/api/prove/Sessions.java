package nl.opvolgmonitor.api.prove;

import java.sql.DriverManager;
import java.sql.SQLException;
import nl.opvolgmonitor.domain.account.Secret;

/** Stays in a database of one's own, in the place of a sign-in service. */
final class Sessions {

    private Sessions() {}

    /** @param role as the database writes it */
    static Member of(Place place, String role) {
        var secret = Secret.random("");
        var sql = """
                INSERT INTO account.session (fingerprint, subject, office, roles, created_at, last_seen_at)
                VALUES (?, 'prove-' || ?, 'Nationaal Rapporteur', ARRAY[?], now(), now())""";
        try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, secret.fingerprint());
            statement.setString(2, role);
            statement.setString(3, role);
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Member("__Host-opvolgmonitor=" + secret.text());
    }
}
