package nl.opvolgmonitor.persistence.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.domain.register.WordsChanged;
import nl.opvolgmonitor.domain.term.KeepTerms;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.domain.term.TermNaming;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.Surroundings;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of terms in PostgreSQL. */
@ExtendWith(RegisterExtension.class)
class TermLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final TestRegister register;
    private final TermLog log;
    private final KeepTerms keep;

    TermLogTest(TestRegister register) {
        this.register = register;
        this.log = register.bean(TermLog.class);
        this.keep = new KeepTerms(log, register.clock());
    }

    @Test
    void keepsEveryVersionAsItWas() {
        var id = new TermId(TermKind.THEME, "GEDRAG");
        var added =
                accepted(() -> keep.add(id, new TermNaming("Gedrag", "Behaviour", "Wat mensen doen."), DAY, "tester"));
        var renamed = accepted(() -> keep.rename(change(id, 1), new TermNaming("Gedragingen", " ", null)));
        var ended = accepted(() -> keep.end(change(id, 2), DAY.plusDays(1)));
        var resumed = accepted(() -> keep.resume(change(id, 3)));

        assertThat(log.terms().versions().stream().filter(term -> term.id().equals(id)))
                .containsExactly(added, renamed, ended, resumed);
        assertThat(log.terms().find(id)).contains(resumed);
        assertThat(renamed.englishName()).isNull();
    }

    @Test
    void givesTheSecondWhoChangesTheSameVersionARefusal() {
        var id = new TermId(TermKind.TARGET_GROUP, "JONGEREN");
        accepted(() -> keep.add(id, new TermNaming("Jongeren", "Youth", null), null, "tester"));
        accepted(() -> keep.rename(change(id, 1), new TermNaming("Jonge mensen", null, null)));

        var second = inOne(() -> keep.rename(change(id, 1), new TermNaming("Jeugd", null, null)));

        assertThat(second)
                .isEqualTo(new WordsChanged<Term>("Dit is intussen gewijzigd: u zag versie 1, nu is het versie 2"));
    }

    @Test
    void refusesANameThatAnotherTermOfThatKindHas() {
        accepted(() ->
                keep.add(new TermId(TermKind.THEME, "ZORG"), new TermNaming("Zorg", "Care", null), null, "tester"));

        var same = inOne(() ->
                keep.add(new TermId(TermKind.THEME, "ZORGEN"), new TermNaming("zorg", "Care", null), null, "tester"));
        var ofTheOtherKind = inOne(() -> keep.add(
                new TermId(TermKind.TARGET_GROUP, "ZORG"), new TermNaming("Zorg", "Care", null), null, "tester"));

        assertThat(same).isEqualTo(new InvalidInput<Term>("Er is al een thema met deze naam: ZORG"));
        assertThat(ofTheOtherKind).isInstanceOf(Accepted.class);
    }

    @Test
    void knowsWhichTermsRecordsName() {
        Surroundings.of(register);

        assertThat(log.named())
                .contains(
                        new TermId(TermKind.THEME, "arbeid"),
                        new TermId(TermKind.THEME, "zorg"),
                        new TermId(TermKind.TARGET_GROUP, "minderjarigen"));
    }

    @Test
    void holdsOneOfEachVersion() {
        var id = new TermId(TermKind.THEME, "DUBBEL");
        var term = accepted(() -> keep.add(id, new TermNaming("Dubbel", "Double", null), null, "tester"));

        assertThatThrownBy(() -> log.add(term, "tester")).hasMessageContaining("term_kind_code_version_key");
    }

    private static KeepTerms.Change change(TermId id, int version) {
        return new KeepTerms.Change(id, version, "afgesproken", "tester");
    }

    private Term accepted(Supplier<Outcome<Term>> work) {
        return ((Accepted<Term>) inOne(work)).record();
    }

    private Outcome<Term> inOne(Supplier<Outcome<Term>> work) {
        return register.bean(Transactions.class).inOne(work);
    }
}
