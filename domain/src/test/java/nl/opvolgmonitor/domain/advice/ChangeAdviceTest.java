package nl.opvolgmonitor.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Counselled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Fixed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Handled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Noted;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Opened;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Replied;
import nl.opvolgmonitor.domain.advice.AdviceEntry.ReplyAsked;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Resumed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Worded;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.KeyTaken;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.SecondPersonNeeded;
import nl.opvolgmonitor.domain.register.WordsChanged;
import org.junit.jupiter.api.Test;

/** What may happen to an advice, and what it then says. */
class ChangeAdviceTest {

    private static final Key ADVICE = new Key("advies-2022");
    private static final Key ASKED = new Key("dublin/1");
    private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String HASH = "a".repeat(64);
    private static final Counsel COUNSEL =
            new Counsel(CounselKind.ASK_EVIDENCE, "De termijn is voorbij.", null, null, null);

    private final KeptAdvices log = new KeptAdvices();
    private final ChangeAdvice change = new ChangeAdvice(log, Clock.fixed(NOW, ZoneOffset.UTC));

    private Outcome<AdviceDraft> by(String who, AdviceEntry entry) {
        return change.handle(new ChangeAdvice.Command(ADVICE, entry, null, who));
    }

    private AdviceDraft opened() {
        return opened(AdviceProduct.FOLLOW_UP_ADVICE);
    }

    private AdviceDraft opened(AdviceProduct product) {
        var scope = new AdviceScope(null, null, null, null, null, null, false, List.of(), List.of());
        by("writer", new Opened(product, "Advies", DAY, scope, null));
        by("writer", new Pictured(NOW, HASH, List.of(ASKED)));
        return draft();
    }

    private AdviceDraft draft() {
        return log.find(ADVICE).orElseThrow();
    }

    @Test
    void opensUnderAKeyOnce() {
        assertThat(opened().state()).isEqualTo(AdviceState.CONCEPT);

        assertThat(by("other", draft().opened())).isInstanceOf(KeyTaken.class);
    }

    @Test
    void knowsNoAdviceThatWasNeverOpened() {
        assertThat(by("writer", new Worded(AdviceSection.SUMMARY, "Kort."))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void keepsTheLastWordsOfEachSection() {
        opened();
        by("writer", new Worded(AdviceSection.SUMMARY, "Eerst."));
        by("writer", new Worded(AdviceSection.METHOD, "Anders."));
        by("writer", new Worded(AdviceSection.SUMMARY, "Daarna."));

        assertThat(draft().words(AdviceSection.SUMMARY)).contains("Daarna.");
        assertThat(draft().words(AdviceSection.OVERALL)).isEmpty();
    }

    @Test
    void goesBackToTheDraftedWordsWhenTheOfficeEmptiesThem() {
        opened();
        by("writer", new Worded(AdviceSection.SUMMARY, "Eerst."));
        by("writer", new Worded(AdviceSection.SUMMARY, " "));

        assertThat(draft().words(AdviceSection.SUMMARY)).isEmpty();
    }

    @Test
    void overwritesNobodysWordsUnseen() {
        opened();
        by("writer", new Worded(AdviceSection.SUMMARY, "Van een ander."));

        var late = change.handle(
                new ChangeAdvice.Command(ADVICE, new Worded(AdviceSection.SUMMARY, "Mijn tekst."), 0L, "second"));

        assertThat(late).isInstanceOf(WordsChanged.class);
        assertThat(draft().words(AdviceSection.SUMMARY)).contains("Van een ander.");
    }

    @Test
    void letsTwoPeopleWriteDifferentPlaces() {
        opened();
        by("writer", new Worded(AdviceSection.SUMMARY, "Van een ander."));

        var beside = change.handle(
                new ChangeAdvice.Command(ADVICE, new Worded(AdviceSection.METHOD, "Mijn tekst."), 0L, "second"));

        assertThat(beside).isInstanceOf(Accepted.class);
    }

    @Test
    void isNotFixedByWhoWroteIt() {
        opened();
        by("writer", new Counselled(ASKED, COUNSEL));

        assertThat(by("writer", new Fixed(HASH, null))).isInstanceOf(SecondPersonNeeded.class);
        assertThat(by("second", new Fixed(HASH, null))).isInstanceOf(Accepted.class);
        assertThat(draft().state()).isEqualTo(AdviceState.FIXED);
        assertThat(draft().fixedAt()).isEqualTo(NOW);
    }

    @Test
    void isNotFixedBeforeEachRecommendationHasItsAdvice() {
        opened();

        assertThat(by("second", new Fixed(HASH, null))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void asksNothingOfRecommendationsInOtherProducts() {
        opened(AdviceProduct.ANNUAL_LIST);

        assertThat(by("second", new Fixed(HASH, null))).isInstanceOf(Accepted.class);
    }

    @Test
    void takesNothingButNotesOnceItIsFixed() {
        opened(AdviceProduct.ANNUAL_LIST);
        by("second", new Fixed(HASH, null));

        assertThat(by("writer", new Worded(AdviceSection.SUMMARY, "Toch anders.")))
                .isInstanceOf(InvalidInput.class);
        assertThat(by("third", new Fixed(HASH, null))).isInstanceOf(InvalidInput.class);
        assertThat(by("writer", new Noted("Een datum klopte niet."))).isInstanceOf(Accepted.class);
        assertThat(draft().notes()).hasSize(1);
    }

    @Test
    void takesNoNoteBeforeItIsFixed() {
        opened();

        assertThat(by("writer", new Noted("Te vroeg."))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void registersRepliesOnlyWhileTheyAreAsked() {
        opened(AdviceProduct.BRIEFING);
        var reply = new Replied(1, new Key("jenv"), ASKED, "De datum is 9 juli.", DAY);

        assertThat(by("writer", reply)).isInstanceOf(InvalidInput.class);
        by("writer", new ReplyAsked(DAY.plusWeeks(3)));
        assertThat(by("writer", reply)).isInstanceOf(Accepted.class);
        assertThat(draft().state()).isEqualTo(AdviceState.RIGHT_OF_REPLY);
    }

    @Test
    void isNotFixedBeforeEachReplyIsHandled() {
        opened(AdviceProduct.BRIEFING);
        by("writer", new ReplyAsked(DAY.plusWeeks(3)));
        by("writer", new Replied(1, new Key("jenv"), null, "Wij zien dit anders.", DAY));

        assertThat(by("second", new Fixed(HASH, null))).isInstanceOf(InvalidInput.class);
        by("writer", new Handled(1, ReplyOutcome.NOT_ADOPTED, "Geen feit."));
        assertThat(by("second", new Fixed(HASH, null))).isInstanceOf(Accepted.class);
    }

    @Test
    void isNotFixedWhileMinistriesMayStillReply() {
        opened(AdviceProduct.BRIEFING);
        by("writer", new ReplyAsked(LocalDate.of(2026, 11, 22)));

        assertThat(by("second", new Fixed(HASH, null)))
                .isEqualTo(
                        new InvalidInput<>("De ministeries kunnen nog reageren; vaststellen kan na 22 november 2026"));
        by("writer", new Resumed("Nieuwe feiten."));
        assertThat(by("second", new Fixed(HASH, null))).isInstanceOf(Accepted.class);
    }

    @Test
    void saysNothingOfARecommendationThatIsNotInItsPicture() {
        opened();

        assertThat(by("writer", new Counselled(new Key("elders/1"), COUNSEL))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void isComparedOnlyWithAnAdviceThatAnybodyMayRead() {
        var scope = opened(AdviceProduct.BRIEFING).scope();
        var next = new Opened(AdviceProduct.BRIEFING, "Volgend", DAY, scope, ADVICE);
        var command = new ChangeAdvice.Command(new Key("volgend"), next, null, "writer");

        assertThat(change.handle(command)).as("a draft").isInstanceOf(InvalidInput.class);
        by("second", new Fixed(HASH, NOW.plusSeconds(60)));
        assertThat(change.handle(command)).as("under embargo").isInstanceOf(InvalidInput.class);
    }

    @Test
    void isComparedWithAFixedAdviceOfAnEarlierDay() {
        var scope = opened(AdviceProduct.BRIEFING).scope();
        by("second", new Fixed(HASH, null));

        assertThat(change.handle(new ChangeAdvice.Command(
                        new Key("eerder"),
                        new Opened(AdviceProduct.BRIEFING, "Eerder", DAY.minusDays(1), scope, ADVICE),
                        null,
                        "writer")))
                .isInstanceOf(InvalidInput.class);
        assertThat(change.handle(new ChangeAdvice.Command(
                        new Key("later"),
                        new Opened(AdviceProduct.BRIEFING, "Later", DAY, scope, ADVICE),
                        null,
                        "writer")))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void handlesNoReplyThatNeverCame() {
        opened();

        assertThat(by("writer", new Handled(1, ReplyOutcome.ADOPTED, "Verwerkt.")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void goesBackToWritingFromTheRightOfReplyOnly() {
        opened();

        assertThat(by("writer", new Resumed("Nieuwe feiten."))).isInstanceOf(InvalidInput.class);
        by("writer", new ReplyAsked(DAY));
        assertThat(by("writer", new Resumed("Nieuwe feiten."))).isInstanceOf(Accepted.class);
        assertThat(draft().state()).isEqualTo(AdviceState.CONCEPT);
    }

    @Test
    void refusesClosingWithoutTheRiskThatRemains() {
        assertThatThrownBy(() -> new Counsel(CounselKind.CLOSE, "Opgevolgd.", " ", null, null))
                .isInstanceOf(InvalidContent.class);
    }
}
