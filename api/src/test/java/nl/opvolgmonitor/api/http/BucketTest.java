package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Bucket bucket = new Bucket(new Rate(60, 60), nanos::get);

    @Test
    void givesWhatIsInIt() {
        bucket.take(59);
        bucket.take(1);

        assertThatThrownBy(() -> bucket.take(1)).isInstanceOf(RequestRefused.class);
    }

    @Test
    void saysWhenToComeBack() {
        bucket.take(55);

        assertThatThrownBy(() -> bucket.take(15))
                .asInstanceOf(type(RequestRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.status().getCode()).isEqualTo(429);
                    assertThat(refused.headers()).containsEntry("Retry-After", "10");
                });
    }

    @Test
    void fillsUpAgain() {
        bucket.take(60);
        nanos.addAndGet(5_000_000_000L);

        bucket.take(5);

        assertThatThrownBy(() -> bucket.take(1)).isInstanceOf(RequestRefused.class);
    }

    @Test
    void holdsNoMoreThanItsQuota() {
        nanos.addAndGet(3_600_000_000_000L);

        assertThat(bucket.headers())
                .containsEntry("RateLimit-Policy", "\"cost\";q=60;w=60")
                .containsEntry("RateLimit", "\"cost\";r=60;t=0");
    }

    @Test
    void givesAllForWhatCostsMore() {
        bucket.take(1_000);

        assertThat(bucket.headers()).containsEntry("RateLimit", "\"cost\";r=0;t=60");
    }
}
