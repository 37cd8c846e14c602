package nl.opvolgmonitor.api.observation;

import java.io.IOException;

/** Reads the bytes of an answer; fails when half of them is missing. */
@FunctionalInterface
interface HouseAnswer<T> {

    T read(byte[] bytes) throws IOException;
}
