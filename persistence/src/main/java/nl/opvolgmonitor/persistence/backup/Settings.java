package nl.opvolgmonitor.persistence.backup;

import org.jdbi.v3.core.Handle;

/** How values are written as text until the end of a transaction: one way, whatever the server is set to. */
final class Settings {

    private Settings() {}

    static void of(Handle handle) {
        handle.execute("""
                SET LOCAL statement_timeout = 0;
                SET LOCAL lock_timeout = '30s';
                SET LOCAL idle_in_transaction_session_timeout = 0;
                SET LOCAL timezone = 'UTC';
                SET LOCAL datestyle = 'ISO, YMD';
                SET LOCAL intervalstyle = 'postgres';
                SET LOCAL bytea_output = 'hex';
                SET LOCAL extra_float_digits = 1""");
    }
}
