package nl.opvolgmonitor.api.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows askers by their network address. What {@code X-Forwarded-For} says of it is believed only of the proxies in
 * {@code OM_TRUSTED_PROXIES} (addresses or ranges as 10.0.0.0/8, with commas between): anyone can send that header.
 */
@Singleton
public final class ClientAddresses implements Askers {

    /** What one subscriber of a provider has at least; within it, addresses are free to choose. */
    private static final int IPV6_NETWORK = 8;

    private final List<AddressRange> proxies;

    ClientAddresses(@Value("${om.trusted-proxies:}") String proxies) {
        this.proxies = Arrays.stream(proxies.split(",", -1))
                .filter(text -> !text.isBlank())
                .map(text -> AddressRange.parse(text.strip()))
                .toList();
    }

    @Override
    public Asker of(HttpRequest<?> request) {
        return new Asker(id(client(request)), false);
    }

    /** The address that a request came from, as {@link ClientFilter} noted it; null when nobody can tell. */
    public static @Nullable InetAddress noted(HttpRequest<?> request) {
        return request.getAttribute(ClientFilter.CLIENT, InetAddress.class)
                .orElseGet(() -> request.getRemoteAddress().getAddress());
    }

    /** Whether it came by a proxy that is believed. */
    public boolean isByProxy(HttpRequest<?> request) {
        return isProxy(request.getRemoteAddress().getAddress());
    }

    InetAddress client(HttpRequest<?> request) {
        var client = request.getRemoteAddress().getAddress();
        for (var hop : hops(request).reversed()) {
            var address = isProxy(client) ? AddressRange.address(hop) : Optional.<InetAddress>empty();
            if (address.isEmpty()) {
                return client;
            }
            client = address.get();
        }
        return client;
    }

    private static List<String> hops(HttpRequest<?> request) {
        return request.getHeaders().getAll("X-Forwarded-For").stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(range -> range.contains(address));
    }

    private static String id(InetAddress address) {
        var bytes = address.getAddress();
        var length = address instanceof Inet6Address ? IPV6_NETWORK : bytes.length;
        return HexFormat.of().formatHex(bytes, 0, length);
    }
}
