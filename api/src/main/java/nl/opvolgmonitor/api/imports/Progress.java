package nl.opvolgmonitor.api.imports;

/** Is told how far an import is. May throw to end it: then nothing is kept. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (phase, done, total) -> {};

    /** {@code done} of {@code total} rows; a total of 0 is not known yet. */
    void at(Phase phase, long done, long total);

    /** What is being done with the rows. */
    enum Phase {
        READING("gelezen"),
        CHECKING("gecontroleerd"),
        WRITING("geschreven");

        private final String dutch;

        Phase(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }
}
