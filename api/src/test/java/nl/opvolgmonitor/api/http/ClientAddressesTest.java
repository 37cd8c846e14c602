package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** The requests of this test come from 127.0.0.1. */
class ClientAddressesTest {

    private final Askers direct = new ClientAddresses("");
    private final Askers behind = new ClientAddresses("127.0.0.1, 10.0.0.0/8");

    @Test
    void areThoseOfTheConnection() {
        assertThat(direct.of(from())).isEqualTo(new Asker("7f000001", false));
    }

    @Test
    void areNotThoseThatAnyoneMayWrite() {
        assertThat(direct.of(from("192.0.2.1"))).isEqualTo(direct.of(from()));
    }

    @Test
    void areThoseThatAProxyOfOursSaw() {
        assertThat(behind.of(from("192.0.2.1")).id()).isEqualTo("c0000201");
        assertThat(behind.of(from("192.0.2.1, 10.1.2.3")).id()).isEqualTo("c0000201");
    }

    @Test
    void areNotThoseBeforeAnAddressThatWeDoNotTrust() {
        assertThat(behind.of(from("192.0.2.99, 192.0.2.1")).id()).isEqualTo("c0000201");
    }

    @Test
    void areThoseOfTheProxyWhenItSaysNonsense() {
        assertThat(behind.of(from("localhost"))).isEqualTo(behind.of(from()));
    }

    @Test
    void countANetworkOfIpv6AsOne() {
        assertThat(behind.of(from("2001:db8:1:2::1"))).isEqualTo(behind.of(from("2001:db8:1:2:ffff::9")));
        assertThat(behind.of(from("2001:db8:1:2::1"))).isNotEqualTo(behind.of(from("2001:db8:1:3::1")));
    }

    @Test
    void refuseAProxyThatIsNoAddress() {
        assertThatThrownBy(() -> new ClientAddresses("proxy.example")).isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpRequest<?> from(String... forwarded) {
        var request = HttpRequest.GET("/");
        for (var hops : forwarded) {
            request.header("X-Forwarded-For", hops);
        }
        return request;
    }
}
