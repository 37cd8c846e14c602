package nl.opvolgmonitor.persistence.register;

import java.sql.Types;
import java.time.Period;
import nl.opvolgmonitor.domain.register.Key;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** What the database does not know by itself: keys and periods. */
final class Mapping implements JdbiPlugin {

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new KeyArgument());
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerColumnMapper(Key.class, (result, column, context) -> {
            var text = result.getString(column);
            return text == null ? null : new Key(text);
        });
        jdbi.registerColumnMapper(Period.class, (result, column, context) -> {
            var text = result.getString(column);
            return text == null ? null : Period.parse(text);
        });
    }

    private static final class KeyArgument extends AbstractArgumentFactory<Key> {

        KeyArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(Key key, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, key.value());
        }
    }
}
