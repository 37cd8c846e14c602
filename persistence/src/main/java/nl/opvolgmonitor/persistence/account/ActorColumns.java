package nl.opvolgmonitor.persistence.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The columns that a session and a token have in common: whose they are. */
final class ActorColumns {

    private ActorColumns() {}

    static Update bind(Update update, Actor actor) {
        var roles = actor.roles().stream().map(AccountRole::name).sorted().toArray(String[]::new);
        return update.bind("subject", actor.subject())
                .bind("office", actor.office())
                .bind("roles", roles);
    }

    static Actor actor(ResultSet row, boolean mayWrite) throws SQLException {
        return new Actor(row.getString("subject"), row.getString("office"), roles(row), mayWrite);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static Set<AccountRole> roles(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("roles").getArray();
        return Stream.of(names).map(AccountRole::valueOf).collect(Collectors.toSet());
    }
}
