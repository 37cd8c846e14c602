package nl.opvolgmonitor.domain.register;

import java.util.function.Supplier;

/** Runs work so that all of it is kept or none. */
public interface Transactions {

    /** Keeps what the work did when it returns; undoes all of it when it throws. */
    <T> T inOne(Supplier<T> work);
}
