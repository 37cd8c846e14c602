package nl.opvolgmonitor.persistence.register;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the register of rows by the places of their columns. Asking by name, and looking up again for each value how it is
 * read, took more than half of the time in which the whole register is read.
 */
final class RowByPlace<T> implements RowMapper<T> {

    private final MethodHandle constructor;
    private final Cell[] cells;

    private RowByPlace(MethodHandle constructor, Cell[] cells) {
        this.constructor = constructor;
        this.cells = cells;
    }

    /** {@link IllegalArgumentException} when a column of that type is not among these. */
    static <T> RowMapper<T> of(Class<T> type, List<String> columns, StatementContext context) {
        var cells = new Cells(columns, context);
        return new RowByPlace<>(
                constructor(type),
                Arrays.stream(type.getRecordComponents()).map(cells::of).toArray(Cell[]::new));
    }

    private static MethodHandle constructor(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        var values = new @Nullable Object[cells.length];
        for (int place = 0; place < cells.length; place++) {
            values[place] = cells[place].of(row, context);
        }
        return made(values);
    }

    @SuppressWarnings("unchecked")
    private T made(@Nullable Object[] values) {
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
