package nl.opvolgmonitor.api.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;
import org.jspecify.annotations.Nullable;

/** A fixed advice as anybody may read it. */
public record Advice(PublishedAdvice published, FixedAdvice says) {

    static Advice of(PublishedAdvice published) {
        return new Advice(published, AdviceJson.read(published.content(), FixedAdvice.class));
    }

    public String id() {
        return says.id();
    }

    public AdviceProduct product() {
        return says.product();
    }

    public String title() {
        return says.title();
    }

    public LocalDate effective() {
        return says.effective();
    }

    public Instant known() {
        return says.known();
    }

    public Instant fixedAt() {
        return published.fixedAt();
    }

    public String sha256() {
        return published.sha256();
    }

    public @Nullable String previous() {
        return says.previous();
    }

    public List<ItemStand> items() {
        return says.items();
    }

    public List<String> rules() {
        return says.rules();
    }
}
