package nl.opvolgmonitor.persistence.register;

import static java.lang.reflect.Proxy.newProxyInstance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.opvolgmonitor.domain.register.RegisterUnavailable;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Connections of a pool, whose every call says in the words of the domain that the database is away or too slow. Rows too: they come
 * in parts, and the driver asks what it does not know of a type when it reads one.
 */
record Connections(DataSource pool) implements ConnectionFactory {

    /** Whatever keeps a connection from being made, there is no register without one. */
    @Override
    public Connection openConnection() {
        try {
            return watched(Connection.class, pool.getConnection());
        } catch (SQLException unreachable) {
            throw new RegisterUnavailable(unreachable);
        }
    }

    private static <T> T watched(Class<T> type, T target) {
        return type.cast(newProxyInstance(
                Connections.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> watched(call(target, method, arguments))));
    }

    private static @Nullable Object watched(@Nullable Object result) {
        return switch (result) {
            case CallableStatement statement -> watched(CallableStatement.class, statement);
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case Statement statement -> watched(Statement.class, statement);
            case ResultSet rows -> watched(ResultSet.class, rows);
            case null -> null;
            default -> result;
        };
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw Trouble.of(thrown.getTargetException());
        }
    }
}
