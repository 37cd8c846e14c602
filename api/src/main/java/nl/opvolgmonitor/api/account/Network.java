package nl.opvolgmonitor.api.account;

import io.micronaut.http.HttpRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import nl.opvolgmonitor.api.http.ClientAddresses;

/** Where a request came from, cut short so that it tells the network and not the person. */
public final class Network {

    private Network() {}

    /** Of the reader, also behind a proxy that is trusted: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one. */
    public static String of(HttpRequest<?> request) {
        var address = ClientAddresses.noted(request);
        return address == null ? "onbekend" : of(address);
    }

    static String of(InetAddress address) {
        var bits = address instanceof Inet4Address ? 24 : 48;
        var bytes = address.getAddress();
        Arrays.fill(bytes, bits / 8, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + bits;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
