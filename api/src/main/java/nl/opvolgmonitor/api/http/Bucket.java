package nl.opvolgmonitor.api.http;

import java.util.Map;
import java.util.function.LongSupplier;

/** What one asker may still ask: it fills up evenly, and every request takes its cost out of it. */
final class Bucket {

    private static final double NANOS = 1e9;

    private final Rate rate;
    private final LongSupplier nanos;
    private double left;
    private long since;

    Bucket(Rate rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
        left = rate.quota();
        since = nanos.getAsLong();
    }

    /** Refuses when there is not enough left, and then takes nothing. What costs more than all of it, costs all. */
    synchronized void take(int cost) {
        refill();
        var needed = Math.min(cost, rate.quota());
        if (left < needed) {
            throw RequestRefused.tooOften(seconds(needed - left), headers());
        }
        left -= needed;
    }

    private void refill() {
        var now = nanos.getAsLong();
        left = Math.min(rate.quota(), left + (now - since) / NANOS * rate.perSecond());
        since = now;
    }

    private long seconds(double missing) {
        return Math.max(1, (long) Math.ceil(missing / rate.perSecond()));
    }

    /** By draft-ietf-httpapi-ratelimit-headers: what is allowed, what is left of it and in how many seconds all is. */
    synchronized Map<String, String> headers() {
        refill();
        var missing = rate.quota() - left;
        var reset = (long) Math.ceil(missing / rate.perSecond());
        return Map.of(
                "RateLimit-Policy", "\"cost\";q=%d;w=%d".formatted(rate.quota(), rate.seconds()),
                "RateLimit", "\"cost\";r=%d;t=%d".formatted((long) left, reset));
    }
}
