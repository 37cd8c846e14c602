package nl.opvolgmonitor.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we knew and what was true are two questions. The letter is entered in 2021, the rest a year later. */
class TwoAxesTest {

    private static final Instant IN_2021 = Instant.parse("2021-02-01T09:00:00Z");
    private static final Instant IN_2022 = Instant.parse("2022-03-01T09:00:00Z");
    private static final LocalDate JUNE_2021 = LocalDate.of(2021, 6, 1);
    private static final Key BRIEFING = new Key("spreektekst-technische-briefing-2022-02-22");
    private static final Key ANNUAL_REPORT = new Key("jaarverslag-2020");

    private static TestDatabase database;
    private static ApplicationContext context;

    @BeforeAll
    static void enterTheLetterFirstAndTheRestAYearLater() {
        database = TestDatabase.fresh();
        var clock = new MovableClock(IN_2021);
        context = ApplicationContext.builder()
                .properties(database.properties())
                .properties(java.util.Map.of("opvolgmonitor.first-content", false))
                .singletons(clock)
                .start();
        context.registerSingleton(Clock.class, clock);
        load("stelsel", "brief-schippers-2017-04-05", "kst-31015-221");
        clock.set(IN_2022);
        load("jaarverslag-2020", "spreektekst-technische-briefing-2022-02-22");
    }

    @AfterAll
    static void stop() {
        context.close();
        database.close();
    }

    @Test
    void didNotKnowInJune2021WhatWasEnteredIn2022() {
        var at = new PointInTime(LocalDate.of(2022, 12, 31), Instant.parse("2021-06-01T00:00:00Z"));

        assertThat(assessmentsOf(BRIEFING, at)).isEmpty();
        assertThat(find(Document.class, ANNUAL_REPORT, at)).isFalse();
    }

    @Test
    void mayTellOfJune2021WhatWasEnteredLater() {
        var at = new PointInTime(JUNE_2021, Instant.parse("2022-12-31T00:00:00Z"));

        assertThat(find(Document.class, ANNUAL_REPORT, at)).isTrue();
        assertThat(assessmentsOf(BRIEFING, at)).isEmpty();
    }

    @Test
    void knowsEverythingInTheEnd() {
        var at = new PointInTime(LocalDate.of(2022, 12, 31), Instant.parse("2022-12-31T00:00:00Z"));

        assertThat(assessmentsOf(BRIEFING, at)).isNotEmpty();
    }

    private static void load(String... folders) {
        var loader = TwoAxesTest.class.getClassLoader();
        context.getBean(RegisterLoader.class)
                .load(Stream.of(folders)
                        .map(name -> new RegisterFolder(loader, name))
                        .toList());
    }

    private static java.util.Set<Key> assessmentsOf(Key document, PointInTime at) {
        return by(Assessment.class, Assessment.DOCUMENT, document, at);
    }

    private static <T extends Registered> Set<Key> by(Class<T> type, Reference<T> reference, Key key, PointInTime at) {
        return records(type).by(reference, Set.of(key), at).keySet();
    }

    private static <T extends Registered> boolean find(Class<T> type, Key key, PointInTime at) {
        return records(type).find(key, at).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Registered> Records<T> records(Class<T> type) {
        return (Records<T>) context.getBean(Argument.of(Records.class, type));
    }
}
