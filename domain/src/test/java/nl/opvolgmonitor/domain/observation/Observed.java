package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Observations in few words. */
final class Observed {

    static final Instant NOON = Instant.parse("2026-03-19T12:00:00Z");

    private Observed() {}

    static UUID id(int number) {
        return new UUID(0x4000L, number);
    }

    /** Names and values by turns. */
    static Observation of(ObservedEntity entity, int id, Instant changedAt, String... fields) {
        return new Observation(entity, id(id), changedAt, RawFields.of(pairs(fields)), false);
    }

    static Observation commitment(String... fields) {
        return of(ObservedEntity.COMMITMENT, 1, NOON, fields);
    }

    static Observation decision(int second, String kind, String status) {
        return of(
                ObservedEntity.DECISION,
                100 + second,
                NOON.plusSeconds(second),
                "BesluitSoort",
                kind,
                "Status",
                status,
                "Zaak/" + id(1) + "/Id",
                id(1).toString());
    }

    static Observation gone(ObservedEntity entity, int id, Instant changedAt) {
        return new Observation(entity, id(id), changedAt, RawFields.of(Map.of()), true);
    }

    private static Map<String, String> pairs(String... fields) {
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.put(fields[i], fields[i + 1]);
        }
        return pairs;
    }
}
