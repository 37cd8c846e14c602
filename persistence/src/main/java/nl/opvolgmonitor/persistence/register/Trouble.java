package nl.opvolgmonitor.persistence.register;

import java.sql.SQLException;
import java.util.Set;
import nl.opvolgmonitor.domain.register.RegisterUnavailable;
import nl.opvolgmonitor.domain.register.TooSlow;

/** Tells, by the SQLSTATE of PostgreSQL, a database that is too slow or away from a statement that is wrong. */
final class Trouble {

    private static final String STOPPED = "57014";

    /** Connection lost, resources used up (memory, disk, connections), server shutting down or starting, overtaken by another writer. */
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57P");

    private Trouble() {}

    /** The same fault, in the words of the domain where it has them. */
    static Throwable of(Throwable fault) {
        return fault instanceof SQLException refused ? of(refused) : fault;
    }

    private static Exception of(SQLException fault) {
        var state = String.valueOf(fault.getSQLState());
        if (state.equals(STOPPED)) {
            return new TooSlow(fault);
        }
        return AWAY.stream().anyMatch(state::startsWith) ? new RegisterUnavailable(fault) : fault;
    }
}
