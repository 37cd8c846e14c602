package nl.opvolgmonitor.api.http;

import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;

/** Knows what each asker may still ask of this node. Who was not seen the longest makes room, and starts full again. */
@Singleton
public final class Allowances {

    private final Askers askers;
    private final Quotas quotas;
    private final Map<Asker, Bucket> buckets;

    Allowances(Askers askers, Quotas quotas) {
        this.askers = askers;
        this.quotas = quotas;
        buckets = new ConcurrentLinkedHashMap.Builder<Asker, Bucket>()
                .maximumWeightedCapacity(quotas.askers())
                .build();
    }

    Allowance of(HttpRequest<?> request) {
        var asker = askers.of(request);
        var bucket = buckets.computeIfAbsent(asker, unseen -> new Bucket(quotas.rateOf(asker), System::nanoTime));
        return new Allowance(quotas.costOf(asker), bucket);
    }
}
