package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.InMemoryEntries;
import nl.opvolgmonitor.domain.fixture.InMemoryRecords;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.source.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Instant LATE_EVENING = Instant.parse("2021-05-31T22:30:00.123456789Z");
    private static final Key KEY = new Key("dekking");

    private final InMemoryEntries entries = new InMemoryEntries();
    private final InMemoryRecords<Coverage> coverages = new InMemoryRecords<>(Coverage.class);
    private final InMemoryRecords<Document> documents = new InMemoryRecords<>(Document.class);
    private final Register register = new Register(entries, Clock.fixed(LATE_EVENING, PointInTime.ZONE));

    @BeforeEach
    void registersTheDocument() {
        var document = Command.of(Samples.bare(Document.class), Samples.ONE)
                .on(Samples.DAY)
                .withText("De minister zal\nonderzoek doen.");

        assertThat(register.handle(document.registration(), documents)).isInstanceOf(Accepted.class);
    }

    @Test
    void acceptsARecordAndKeepsItsProof() {
        var outcome = register.handle(
                coverage().quoting(Samples.ONE, "zal onderzoek doen").registration(), coverages);

        assertThat(outcome).isEqualTo(new Accepted<>(coverages.all().getFirst()));
        assertThat(entries.evidence())
                .extracting(Evidence::record, Evidence::quote)
                .containsExactly(tuple(KEY, "zal onderzoek doen"));
    }

    @Test
    void beginsAtVersionOneAtTheInstantOfRecordingToTheMicrosecond() {
        var entry = accepted(coverage()).entry();

        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2021-05-31T22:30:00.123456Z"));
    }

    @Test
    void refusesAKeyThatIsTaken() {
        accepted(coverage());

        assertThat(register.handle(coverage().registration(), coverages)).isEqualTo(new KeyTaken<>(KEY));
        assertThat(coverages.all()).hasSize(1);
    }

    @Test
    void refusesToNameARecordThatDoesNotExist() {
        var unknown = new Key("nergens");

        assertThat(handle(Samples.bare(Coverage.class).with("toward", unknown)))
                .isEqualTo(new RecordNotFound<>(unknown));
        assertNothingKept();
    }

    @Test
    void namesTheFirstMissingRecordInTheOrderOfKeys() {
        var missing =
                Samples.bare(Coverage.class).with("commitment", new Key("z")).with("toward", new Key("a"));

        assertThat(handle(missing)).isEqualTo(new RecordNotFound<>(new Key("a")));
    }

    @Test
    void refusesAQuoteThatDoesNotOccur() {
        var outcome = register.handle(
                coverage().quoting(Samples.ONE, "zal niets doen").registration(), coverages);

        assertThat(outcome).isEqualTo(new QuoteNotFound<>(Samples.ONE, "zal niets doen"));
        assertThat(((Refusal<?>) outcome).message()).contains("zal niets doen", Samples.ONE.value());
        assertNothingKept();
    }

    @Test
    void refusesAQuoteFromADocumentWithoutText() {
        register.handle(Command.of(Samples.bare(Document.class), Samples.OTHER).registration(), documents);

        assertThat(register.handle(coverage().quoting(Samples.OTHER, "zal").registration(), coverages))
                .isEqualTo(new QuoteNotFound<>(Samples.OTHER, "zal"));
    }

    @Test
    void letsADocumentProveItselfFromItsOwnText() {
        var letter = Command.of(Samples.bare(Document.class), Samples.OTHER).withText("Geachte voorzitter");

        assertThat(register.handle(letter.quoting(Samples.OTHER, "voorzitter").registration(), documents))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void tellsWhichRuleTheContentBreaks() {
        var outcome = handle(Samples.bare(Coverage.class).with("extent", Extent.NONE));

        assertThat(outcome).isEqualTo(new InvalidInput<>("Een dekking die niet volledig is heeft een reden"));
        assertNothingKept();
    }

    private Coverage accepted(Command<Coverage> command) {
        return ((Accepted<Coverage>) register.handle(command.registration(), coverages)).record();
    }

    private Outcome<Coverage> handle(Draft<Coverage> draft) {
        return register.handle(Command.of(draft, KEY).registration(), coverages);
    }

    private void assertNothingKept() {
        assertThat(coverages.all()).isEmpty();
        assertThat(entries.existing(Set.of(KEY))).isEmpty();
        assertThat(entries.evidence()).isEmpty();
    }

    private static Command<Coverage> coverage() {
        var toItself = Samples.bare(Coverage.class).with("toward", Samples.ONE);
        return Command.of(toItself, KEY);
    }
}
