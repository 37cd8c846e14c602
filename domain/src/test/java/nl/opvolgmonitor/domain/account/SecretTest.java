package nl.opvolgmonitor.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void holds32RandomBytesAfterItsPrefix() {
        var secret = Secret.random("om_");

        assertThat(secret.text())
                .matches("om_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Secret.random("om_").text());
    }

    @Test
    void isKeptAsItsSha256() {
        assertThat(new Secret("abc").fingerprint())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void cannotBeReadInALog() {
        assertThat(new Secret("abc")).hasToString("Secret");
    }
}
