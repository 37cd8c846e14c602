package nl.opvolgmonitor.api.start;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** While a migration waits for a table, everyone who comes after it waits too, so it gives way after a second. */
final class ShortWait extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("SET lock_timeout TO '1s'");
        } catch (SQLException fault) {
            throw new FlywayException(fault);
        }
    }
}
