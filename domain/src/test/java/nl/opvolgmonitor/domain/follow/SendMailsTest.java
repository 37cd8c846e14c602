package nl.opvolgmonitor.domain.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SendMailsTest {

    @Test
    void waitsLongerAfterEveryAttemptButNeverLongerThanSixHours() {
        assertThat(SendMails.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SendMails.pause(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(SendMails.pause(9)).isEqualTo(Duration.ofMinutes(256));
        assertThat(SendMails.pause(10)).isEqualTo(Duration.ofHours(6));
        assertThat(SendMails.pause(40)).isEqualTo(Duration.ofHours(6));
    }
}
