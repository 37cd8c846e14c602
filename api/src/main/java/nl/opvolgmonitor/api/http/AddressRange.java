package nl.opvolgmonitor.api.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/** The addresses that begin with the same bits. */
record AddressRange(InetAddress start, int bits) {

    /** An address, or a range in the notation 10.0.0.0/8. */
    static AddressRange parse(String text) {
        var parts = text.split("/", 2);
        var start = address(parts[0]).orElseThrow(() -> new IllegalArgumentException(text + " is geen netwerkadres"));
        var all = start.getAddress().length * Byte.SIZE;
        return new AddressRange(start, parts.length == 1 ? all : Integer.parseInt(parts[1]));
    }

    /** Of digits only: a name is never looked up. */
    static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        var size = start.getAddress().length;
        return address.getAddress().length == size && prefix(address).equals(prefix(start));
    }

    private BigInteger prefix(InetAddress address) {
        var bytes = address.getAddress();
        return new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - bits);
    }
}
