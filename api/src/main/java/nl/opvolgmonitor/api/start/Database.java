package nl.opvolgmonitor.api.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A database that is there, and the three roles that the program knows it by. */
record Database(String url, Login migrator, Login app, Login publicReader) {

    /** On failure: one sentence now rather than a pool's stack trace later. */
    void mustLetEveryoneIn() {
        List.of(migrator, app, publicReader).forEach(this::mustLetIn);
    }

    Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", app.user(),
                "datasources.default.password", app.password(),
                "datasources.public.url", url,
                "datasources.public.username", publicReader.user(),
                "datasources.public.password", publicReader.password());
    }

    /** For what only the owner may do. */
    Map<String, Object> propertiesOfTheOwner() {
        return Map.of(
                "datasources.default.username", migrator.user(),
                "datasources.default.password", migrator.password(),
                "opvolgmonitor.first-content", false);
    }

    /** A copy to practise on knows nobody to write to. */
    void forgetFollowers() {
        try (var connection = DriverManager.getConnection(url, migrator.user(), migrator.password());
                var statement = connection.createStatement()) {
            statement.execute("TRUNCATE follow.follower CASCADE");
        } catch (SQLException e) {
            throw new StartRefused("De volgers zijn niet uit de kopie gehaald: %s", e.getMessage());
        }
    }

    private void mustLetIn(Login login) {
        try {
            DriverManager.getConnection(url, login.user(), login.password()).close();
        } catch (SQLException e) {
            throw new StartRefused("De database laat %s niet binnen: %s", login.user(), e.getMessage());
        }
    }
}
