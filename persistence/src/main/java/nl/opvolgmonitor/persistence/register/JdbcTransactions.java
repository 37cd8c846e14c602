package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.register.Transactions;

/** Transactions of the office; everything written inside runs on one connection. */
@Singleton
final class JdbcTransactions implements Transactions {

    private final Doors doors;

    JdbcTransactions(Doors doors) {
        this.doors = doors;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return doors.writing().inTransaction(handle -> work.get());
    }
}
