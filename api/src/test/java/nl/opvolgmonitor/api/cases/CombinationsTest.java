package nl.opvolgmonitor.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.persistence.Lister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters of commitments over the first content, against the same choices made in memory. */
@TestInstance(Lifecycle.PER_CLASS)
class CombinationsTest {

    private static final int COMBINATIONS = 120;
    private static final Set<CommitmentFacet> TEXTS =
            Set.of(CommitmentFacet.DOSSIER, CommitmentFacet.THEME, CommitmentFacet.TARGET_GROUP);

    private final Random random = new Random(31_015_221);
    private final PointInTime at = new PointInTime(LocalDate.of(2022, 2, 22), knownOnceStarted());
    private final NaiveCommitments naive = new NaiveCommitments(at);
    private final Map<Commitment, Map<CommitmentFacet, Set<String>>> values = new HashMap<>();
    private List<Commitment> all = List.of();

    @BeforeAll
    void worksOutWhatEachCommitmentHas() {
        all = lister().all();
        assertThat(all).hasSizeGreaterThan(20);
        all.forEach(one -> values.put(one, facets(one)));
    }

    private static Instant knownOnceStarted() {
        RunningRegister.get();
        return PointInTime.now(Clock.systemUTC()).known();
    }

    @Test
    void chooseWhatMeetsEveryCondition() {
        var chosen = 0;
        for (int round = 0; round < COMBINATIONS; round++) {
            var conditions = conditions();
            var met = all.stream()
                    .filter(conditions.values().stream().map(Condition::holds).reduce(one -> true, Predicate::and))
                    .toList();

            assertThat(lister().where(given(conditions)))
                    .as("%s", given(conditions))
                    .isEqualTo(met);
            chosen += met.isEmpty() ? 0 : 1;
        }
        assertThat(chosen).isGreaterThan(COMBINATIONS / 4);
    }

    @ParameterizedTest
    @EnumSource
    void haveTheValuesThatTheRecordsTell(CommitmentFacet facet) {
        var universe =
                values.values().stream().flatMap(of -> of.get(facet).stream()).distinct();

        universe.forEach(value -> assertThat(lister().where(name(facet), typed(facet, value)))
                .as("%s %s", facet, value)
                .isEqualTo(all.stream().filter(one -> has(one, facet, value)).toList()));
    }

    private record Condition(Object value, Predicate<Commitment> holds) {}

    private Map<String, Condition> conditions() {
        var chosen = new LinkedHashMap<String, Condition>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            if (random.nextBoolean()) {
                putFacet(chosen);
            } else {
                putDay(chosen);
            }
        }
        return chosen;
    }

    private void putFacet(Map<String, Condition> chosen) {
        var facet = one(List.of(CommitmentFacet.values()));
        var known = new ArrayList<>(values.get(one(all)).get(facet));
        if (!known.isEmpty()) {
            var value = one(known);
            chosen.put(name(facet), new Condition(typed(facet, value), commitment -> has(commitment, facet, value)));
        }
    }

    private void putDay(Map<String, Condition> chosen) {
        var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
        switch (random.nextInt(7)) {
            case 0 -> chosen.put("madeFrom", new Condition(day, of -> !made(of).isBefore(day)));
            case 1 -> chosen.put("madeBefore", new Condition(day, of -> made(of).isBefore(day)));
            case 2 ->
                chosen.put(
                        "dueFrom",
                        new Condition(
                                day,
                                of -> naive.due(of)
                                        .filter(due -> !due.isBefore(day))
                                        .isPresent()));
            case 3 ->
                chosen.put(
                        "dueBefore",
                        new Condition(
                                day,
                                of -> naive.due(of)
                                        .filter(due -> due.isBefore(day))
                                        .isPresent()));
            case 4 -> chosen.put("overdueSince", new Condition(day, of -> naive.isOverdueSince(of, day)));
            case 5 ->
                chosen.put(
                        "silentSince",
                        new Condition(day, of -> !naive.lastNews(of).isAfter(day)));
            default -> putChange(chosen);
        }
    }

    private void putChange(Map<String, Condition> chosen) {
        var instant = naive.lastChange(one(all)).plus(Duration.ofMillis(random.nextInt(3) - 1L));
        chosen.put(
                "changedSince",
                new Condition(instant, of -> !naive.lastChange(of).isBefore(instant)));
    }

    private Map<CommitmentFacet, Set<String>> facets(Commitment of) {
        var found = new EnumMap<CommitmentFacet, Set<String>>(CommitmentFacet.class);
        for (var facet : CommitmentFacet.values()) {
            found.put(facet, naive.values(facet, of));
        }
        return found;
    }

    private boolean has(Commitment commitment, CommitmentFacet facet, String value) {
        return values.get(commitment).get(facet).contains(value);
    }

    private static LocalDate made(Commitment of) {
        return of.entry().effectiveFrom();
    }

    private static String name(CommitmentFacet facet) {
        return facet == CommitmentFacet.TARGET_GROUP
                ? "targetGroup"
                : facet.name().toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object typed(CommitmentFacet facet, String value) {
        var type = facet.valueType();
        if (type != null) {
            return Enum.valueOf((Class) type, value);
        }
        return TEXTS.contains(facet) ? value : new Key(value);
    }

    private static Map<String, Object> given(Map<String, Condition> conditions) {
        return conditions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().value()));
    }

    private <V> V one(List<V> several) {
        return several.get(random.nextInt(several.size()));
    }

    @SuppressWarnings("unchecked")
    private Lister<Commitment, CommitmentFilter> lister() {
        Listing<Commitment, CommitmentFilter> listing = RunningRegister.get()
                .context()
                .getBean(Argument.of(Listing.class, Commitment.class, CommitmentFilter.class));
        return new Lister<>(listing, CommitmentFilter.class, TimeOrder.OLDEST, at);
    }
}
