package nl.opvolgmonitor.domain.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Key;

/** Advices in memory. */
final class KeptAdvices implements AdviceLog {

    private final Map<Key, List<AdviceStep>> steps = new HashMap<>();
    private long number;

    /** One thread only. */
    @Override
    public void lock(Key advice) {}

    @Override
    public Optional<AdviceDraft> find(Key advice) {
        return Optional.ofNullable(steps.get(advice)).map(kept -> new AdviceDraft(advice, kept));
    }

    @Override
    public List<AdviceDraft> all() {
        return steps.keySet().stream().flatMap(key -> find(key).stream()).toList();
    }

    @Override
    public void add(Key advice, AdviceEntry entry, Instant recordedAt, String recordedBy) {
        steps.computeIfAbsent(advice, none -> new ArrayList<>())
                .add(new AdviceStep(++number, entry, recordedAt, recordedBy));
    }

    @Override
    public String keep(String content) {
        throw new UnsupportedOperationException("The rules keep no content");
    }

    @Override
    public Optional<String> content(String sha256) {
        return Optional.empty();
    }
}
