package nl.opvolgmonitor.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.observation.HouseOnCommitments;
import nl.opvolgmonitor.domain.observation.HouseOnMotions;
import nl.opvolgmonitor.domain.observation.HouseRegister;
import nl.opvolgmonitor.domain.observation.HouseSays;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.MatchObservations;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservationLink;
import nl.opvolgmonitor.domain.observation.ObservationLinks;
import nl.opvolgmonitor.domain.observation.ObservationMatch;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ObservedEntity;
import nl.opvolgmonitor.domain.observation.OurRecords;
import nl.opvolgmonitor.domain.observation.PromisedWords;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the House's register says is found by our records, and our records by what it says: both ways the same. */
@ExtendWith(RegisterExtension.class)
class HouseMatchesTest {

    private static final String ADDRESS = "https://kamer.example/SyncFeed/2.0/Feed?category=Toezegging";
    private static final AtomicInteger COUNTER = new AtomicInteger(100);

    private final TestRegister register;
    private final Observations observations;

    HouseMatchesTest(TestRegister register) {
        this.register = register;
        this.observations = register.bean(Observations.class);
    }

    @Test
    void knowACommitmentByTheNumberThatSomebodyGaveIt() {
        var ours = commitment("Wij zenden een brief");
        var number = number();
        say(ours, number);
        var kept = observe(ObservedEntity.COMMITMENT, UUID.randomUUID(), "Nummer", number, "Status", "Voldaan");

        assertThat(said(ours))
                .returns("Het register van de Tweede Kamer zegt: voldaan.", HouseSays::sentence)
                .returns("Voldaan", HouseSays::status)
                .returns(Certainty.CONFIRMED, HouseSays::certainty)
                .returns(kept.seenAt(), HouseSays::observedAt)
                .returns(
                        "https://kamer.example/OData/v4/2.0/Toezegging("
                                + kept.observation().sourceId() + ")",
                        HouseSays::url);
        assertThat(matches(kept)).extracting(ObservationMatch::record).containsExactly(ours.key());
    }

    @Test
    void followTheLastWordAboutANumber() {
        var ours = commitment("Wij zenden een tweede brief");
        var number = number();
        observe(ObservedEntity.COMMITMENT, UUID.randomUUID(), "Nummer", number);
        say(ours, number);
        say(ours, null);

        assertThat(said(ours)).isNull();
    }

    @Test
    void knowACommitmentByEqualWordsInAMeetingOfTheSameDay() {
        var ours = commitment("De minister zegt toe de Kamer te informeren over opvang.");
        var activity = meeting("2021-01-11T00:00:00");
        var kept = promised(activity, "De minister zegt toe: de Kamer te informeren over opvang");

        assertThat(said(ours)).returns(Certainty.INFERRED, HouseSays::certainty);
        assertThat(matches(kept))
                .containsExactly(new ObservationMatch(
                        ours.key(),
                        Certainty.INFERRED,
                        "dezelfde woorden in een vergadering van dezelfde dag, 2021-01-11"));
    }

    @Test
    void knowNoCommitmentOfAnotherDayOrOfADayThatNobodyTold() {
        var ours = commitment("De minister komt hierop terug.");
        promised(meeting("2021-01-12T00:00:00"), "De minister komt hierop terug.");
        promised("2021A99999", "De minister komt hierop terug.");

        assertThat(said(ours)).isNull();
    }

    @Test
    void chooseNoneOfTwoThatReadTheSame() {
        var ours = commitment("De minister stuurt dit toe.");
        var activity = meeting("2021-01-11T00:00:00");
        var one = promised(activity, "De minister stuurt dit toe.");
        promised(activity, "De minister stuurt dit toe.");

        assertThat(said(ours)).isNull();
        assertThat(matches(one)).isEmpty();
    }

    @Test
    void sayThatACommitmentIsGoneThere() {
        var ours = commitment("Wij zenden een derde brief");
        var number = number();
        say(ours, number);
        var kept = observe(ObservedEntity.COMMITMENT, UUID.randomUUID(), "Nummer", number, "Status", "Openstaand");
        var gone = keep(new Observation(
                ObservedEntity.COMMITMENT, kept.observation().sourceId(), null, RawFields.of(Map.of()), true));

        assertThat(said(ours))
                .returns("Het register van de Tweede Kamer heeft deze toezegging verwijderd.", HouseSays::sentence)
                .returns(true, HouseSays::deleted);
        assertThat(matches(gone)).extracting(ObservationMatch::record).containsExactly(ours.key());
    }

    @Test
    void answerAsOfTheMomentThatIsAskedAbout() {
        var ours = commitment("Wij zenden een vierde brief");
        var number = number();
        say(ours, number);
        var id = UUID.randomUUID();
        var before = observe(ObservedEntity.COMMITMENT, id, "Nummer", number, "Status", "Openstaand");
        observe(ObservedEntity.COMMITMENT, id, "Nummer", number, "Status", "Voldaan");

        assertThat(said(ours, new PointInTime(LocalDate.of(2100, 1, 1), before.seenAt())))
                .returns("Openstaand", HouseSays::status);
        assertThat(said(ours, new PointInTime(LocalDate.of(2020, 1, 1), before.seenAt())))
                .isNull();
    }

    @Test
    void knowAMotionByItsPaperAndFoldIt() {
        var motion = motion("kst-21501-02-3174");
        var id = UUID.randomUUID();
        var kept = observeMotion(id, "21501", "02", "3174");
        decide(id, "Ingediend", "2026-03-01T10:00:00Z");
        var decision = decide(id, "Stemmen - aangenomen", "2026-03-02T10:00:00Z");

        assertThat(motionSaid(motion))
                .returns("Het register van de Tweede Kamer zegt: stemmen - aangenomen.", HouseSays::sentence)
                .returns("Oordeel Kamer", HouseSays::appreciation)
                .returns(LocalDate.of(2026, 3, 2), HouseSays::statusOn)
                .returns(decision.seenAt(), HouseSays::observedAt);
        assertThat(matches(kept)).extracting(ObservationMatch::record).containsExactly(motion.key());
        assertThat(matches(decision)).extracting(ObservationMatch::record).containsExactly(motion.key());
    }

    @Test
    void sayNothingAboutAMotionWithAnotherPaperOrWithTwoCases() {
        var other = motion("kst-28638-901");
        var doubled = motion("kst-28638-902");
        observeMotion(UUID.randomUUID(), "28638", "", "902");
        observeMotion(UUID.randomUUID(), "28638", "", "902");

        assertThat(motionSaid(other)).isNull();
        assertThat(motionSaid(doubled)).isNull();
    }

    @Test
    void knowADocumentByItsCitation() {
        var document = register.publish(Samples.bare(Document.class).with("citationKey", "kst-28638-903"));
        var kept = observe(
                ObservedEntity.DOCUMENT,
                UUID.randomUUID(),
                "DocumentNummer",
                "2026D00903",
                "Volgnummer",
                "903",
                "Kamerstukdossier/a/Nummer",
                "28638");

        assertThat(matches(kept)).extracting(ObservationMatch::record).containsExactly(document.key());
    }

    private Commitment commitment(String text) {
        return register.publish(Samples.bare(Commitment.class).with("text", text));
    }

    private Motion motion(String paper) {
        var document = register.publish(Samples.bare(Document.class).with("citationKey", paper));
        return register.publish(Samples.bare(Motion.class).with("document", document.key()));
    }

    private static String number() {
        return "TZ202601-" + COUNTER.incrementAndGet();
    }

    private void say(Commitment ours, String number) {
        register.bean(ObservationLinks.class)
                .add(new ObservationLink(ours.key(), number, "nagezocht", now(), "tester"));
    }

    private String meeting(String day) {
        var activity = "2021A%05d".formatted(COUNTER.incrementAndGet());
        observe(
                ObservedEntity.DOCUMENT,
                UUID.randomUUID(),
                "Activiteit/a/Nummer",
                activity,
                "Activiteit/a/Datum",
                day + "+01:00");
        return activity;
    }

    private KeptObservation promised(String activity, String text) {
        return observe(
                ObservedEntity.COMMITMENT,
                UUID.randomUUID(),
                "Nummer",
                number(),
                "ActiviteitNummer",
                activity,
                "Tekst",
                text);
    }

    private KeptObservation observeMotion(UUID id, String dossier, String addition, String number) {
        return observe(
                ObservedEntity.CASE,
                id,
                "Nummer",
                caseNumber(id),
                "Soort",
                "Motie",
                "Kabinetsappreciatie",
                "Oordeel Kamer",
                "Volgnummer",
                number,
                "Kamerstukdossier/a/Nummer",
                dossier,
                "Kamerstukdossier/a/Toevoeging",
                addition);
    }

    private KeptObservation decide(UUID id, String kind, String day) {
        return observe(
                ObservedEntity.DECISION,
                UUID.randomUUID(),
                "BesluitSoort",
                kind,
                "Status",
                "Besluit",
                "Agendapunt/a/Activiteit/b/Datum",
                day,
                "Zaak/" + id + "/Id",
                id.toString(),
                "Zaak/" + id + "/Nummer",
                caseNumber(id));
    }

    private static String caseNumber(UUID id) {
        return "2026Z" + id;
    }

    private KeptObservation observe(ObservedEntity entity, UUID id, String... pairs) {
        var fields = new TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return keep(new Observation(entity, id, now(), new RawFields(fields), false));
    }

    private KeptObservation keep(Observation observed) {
        long entry = observations.append(observed, ADDRESS, now());
        return observations.find(entry).orElseThrow();
    }

    private Instant now() {
        return register.clock().instant();
    }

    private HouseSays said(Commitment ours) {
        return said(ours, PointInTime.latest());
    }

    private HouseSays said(Commitment ours, PointInTime at) {
        var words = PromisedWords.of(ours);
        return new HouseOnCommitments(register.bean(HouseRegister.class))
                .of(Set.of(words), at)
                .get(words);
    }

    private HouseSays motionSaid(Motion motion) {
        return new HouseOnMotions(register.bean(HouseRegister.class))
                .of(Set.of(motion.key()), PointInTime.latest())
                .get(motion.key());
    }

    private List<ObservationMatch> matches(KeptObservation kept) {
        return new MatchObservations(register.bean(HouseRegister.class), observations, register.bean(OurRecords.class))
                .of(Set.of(kept))
                .get(kept);
    }
}
