package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;

/** A fixed advice as anybody may read it. */
record Advice(PublishedAdvice published, FixedAdvice says) {

    static Advice of(PublishedAdvice published) {
        return new Advice(published, AdviceJson.read(published.content(), FixedAdvice.class));
    }

    Instant fixedAt() {
        return published.fixedAt();
    }

    String sha256() {
        return published.sha256();
    }

    List<ItemStand> items() {
        return says.items();
    }

    List<String> rules() {
        return says.rules();
    }
}
