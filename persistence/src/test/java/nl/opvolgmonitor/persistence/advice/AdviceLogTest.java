package nl.opvolgmonitor.persistence.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Counselled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Fixed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Handled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Noted;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Opened;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Replied;
import nl.opvolgmonitor.domain.advice.AdviceEntry.ReplyAsked;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Rescoped;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Resumed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Worded;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.advice.AdviceScope;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.AdviceStep;
import nl.opvolgmonitor.domain.advice.Advices;
import nl.opvolgmonitor.domain.advice.CorrectionNote;
import nl.opvolgmonitor.domain.advice.Counsel;
import nl.opvolgmonitor.domain.advice.CounselKind;
import nl.opvolgmonitor.domain.advice.ListedAdvice;
import nl.opvolgmonitor.domain.advice.PublishedAdvice;
import nl.opvolgmonitor.domain.advice.ReplyOutcome;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step comes back as it went in; nothing goes over what was fixed, and only that is public. */
@ExtendWith(RegisterExtension.class)
class AdviceLogTest {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
    private static final Instant NOON = Instant.parse("2022-02-22T12:00:00Z");
    private static final String HASH = "0".repeat(64);
    private static final AdviceScope SCOPE = new AdviceScope(
            new Key("rapport"), "SLACHTOFFERS", null, null, DAY, null, true, List.of(new Key("a/1")), List.of());

    private final TestRegister register;

    AdviceLogTest(TestRegister register) {
        this.register = register;
    }

    static List<AdviceEntry> steps() {
        return List.of(
                new Opened(AdviceProduct.FOLLOW_UP_ADVICE, "Advies", DAY, SCOPE, new Key("vorig")),
                new Rescoped("Anders", SCOPE),
                new Pictured(NOON, HASH, List.of(new Key("a/1"))),
                new Worded(AdviceSection.SUMMARY, "Kort."),
                new Counselled(new Key("a/1"), new Counsel(CounselKind.CLOSE, "Klaar.", "Geen.", new Key("jenv"), DAY)),
                new Counselled(new Key("a/1"), null),
                new ReplyAsked(DAY),
                new Replied(1, new Key("jenv"), null, "Niet waar.", DAY),
                new Handled(1, ReplyOutcome.ADOPTED, "Wel waar."),
                new Resumed("Opnieuw."),
                new Fixed(HASH, NOON));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void keepsEveryStepAsItWas(AdviceEntry step) {
        var key = fresh();
        log().add(key, step, now(), "schrijver");

        assertThat(log().find(key).map(AdviceDraft::steps).orElseThrow())
                .extracting(AdviceStep::entry, AdviceStep::recordedBy)
                .containsExactly(tuple(step, "schrijver"));
    }

    @Test
    void listsTheLastOpenedFirst() {
        var first = opened();
        var second = opened();

        assertThat(log().all()).extracting(AdviceDraft::key).containsSubsequence(second, first);
    }

    @Test
    void knowsNoAdviceThatWasNeverOpened() {
        assertThat(log().find(new Key("nergens"))).isEmpty();
    }

    @Test
    void keepsTheSameTextOnceUnderItsHash() {
        var hash = log().keep("Über alles");

        assertThat(hash).isEqualTo(log().keep("Über alles")).hasSize(64);
        assertThat(log().content(hash)).contains("Über alles");
        assertThat(log().content("f".repeat(64))).isEmpty();
    }

    @Test
    void refusesToFixTwiceOrByWhoWroteIt() {
        var advice = opened();

        assertThatThrownBy(() -> log().add(advice, new Fixed(HASH, null), now(), "schrijver"))
                .hasMessageContaining("does not fix it");
        log().add(advice, new Fixed(HASH, null), now(), "tweede");
        assertThatThrownBy(() -> log().add(advice, new Fixed(HASH, null), now(), "derde"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void showsThePublicWhatIsFixedAndNothingBefore() {
        var content = log().keep("{\"wat\":\"vast\"}");
        var draft = opened();
        var advice = opened();
        log().add(advice, new Fixed(content, null), now(), "tweede");
        log().add(advice, new Noted("Een dag te vroeg."), now(), "tweede");

        var shown = advices().at(PointInTime.latest());
        assertThat(shown).extracting(ListedAdvice::key).contains(advice).doesNotContain(draft);
        assertThat(advices().read(Set.of(advice, draft), PointInTime.latest()))
                .containsOnlyKeys(advice)
                .extractingByKey(advice)
                .extracting(PublishedAdvice::content)
                .isEqualTo("{\"wat\":\"vast\"}");
        assertThat(advices().notes(Set.of(advice), PointInTime.latest()).get(advice))
                .extracting(CorrectionNote::text)
                .containsExactly("Een dag te vroeg.");
    }

    @Test
    void listsAnAdviceByItsStepsAsTheyStoodWhenItWasFixed() {
        var advice = fresh();
        var hash = log().keep("{}");
        log().add(
                        advice,
                        new Opened(AdviceProduct.BRIEFING, "Eerst", DAY, SCOPE, new Key("vorig")),
                        now(),
                        "schrijver");
        log().add(advice, new Pictured(Instant.EPOCH, HASH, List.of()), now(), "schrijver");
        log().add(advice, new Rescoped("Anders", SCOPE), now(), "schrijver");
        log().add(advice, new Rescoped("Ten slotte", SCOPE), now(), "schrijver");
        log().add(advice, new Pictured(NOON, HASH, List.of()), now(), "schrijver");
        log().add(advice, new Fixed(hash, null), now(), "tweede");

        var listed = advices().find(advice, PointInTime.latest()).orElseThrow();

        assertThat(listed)
                .isEqualTo(new ListedAdvice(
                        advice,
                        AdviceProduct.BRIEFING,
                        "Ten slotte",
                        DAY,
                        NOON,
                        new Key("vorig"),
                        hash,
                        listed.fixedAt()));
    }

    @Test
    void keepsAnAdviceUnderEmbargoFromThePublic() {
        var advice = opened();
        var later = Instant.now().plusSeconds(86_400);
        log().add(advice, new Fixed(log().keep("{}"), later), now(), "tweede");

        assertThat(advices().at(PointInTime.latest()))
                .extracting(ListedAdvice::key)
                .doesNotContain(advice);
    }

    @Test
    void wasNotPublicBeforeItWasFixed() {
        var advice = opened();
        var before = register.atTheEnd();
        log().add(advice, new Fixed(log().keep("{}"), null), now(), "tweede");

        assertThat(advices().at(before)).extracting(ListedAdvice::key).doesNotContain(advice);
    }

    private Key opened() {
        var key = fresh();
        log().add(key, new Opened(AdviceProduct.BRIEFING, "Advies", DAY, SCOPE, null), now(), "schrijver");
        return key;
    }

    private Key fresh() {
        return new Key("advies-" + UUID.randomUUID());
    }

    private Instant now() {
        return register.clock().instant();
    }

    private AdviceLog log() {
        return register.bean(AdviceLog.class);
    }

    private Advices advices() {
        return register.bean(Advices.class);
    }
}
