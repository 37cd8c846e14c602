package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Kept;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Drafts;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.ForwardClock;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Proof;
import nl.opvolgmonitor.domain.register.Recordings;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of the machine goes back an hour between one record and the next. */
class ClockSetBackTest {

    private static final Draft<Coverage> DRAFT = Samples.full(Coverage.class);
    private static final Instant BEFORE = Instant.parse("2026-10-25T01:30:00Z");
    private static final Instant AFTER = BEFORE.minus(Duration.ofHours(1));
    private static final String IN_ORDER_OF_THE_CHAIN = """
            SELECT v.record FROM register.record_version v
            JOIN register.seal s ON s.relation = 'record_version' AND s.row_key = v.record || '|' || v.version ORDER BY %s""";

    private final TestRegister register = new TestRegister();
    private final ForwardClock clock = new ForwardClock(register.clock());

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void keepsTheOrderOfTheChainAndShowsAllOfItNow() {
        register.clock().set(BEFORE);
        var first = enter();
        register.clock().set(AFTER);
        var second = enter();

        assertThat(second.recordedAt()).isAfter(first.recordedAt());
        assertThat(register.strings(DatabaseRole.OM_APP, IN_ORDER_OF_THE_CHAIN.formatted("v.recorded_at")))
                .endsWith(first.key().value(), second.key().value())
                .isEqualTo(register.strings(DatabaseRole.OM_APP, IN_ORDER_OF_THE_CHAIN.formatted("s.position")));
        assertThat(List.of(first, second)).allMatch(entry -> isKnown(entry, PointInTime.now(clock)));
        assertThat(isKnown(second, new PointInTime(Samples.DAY, first.recordedAt())))
                .isFalse();
        assertThat(verify()).isEmpty();
    }

    @Test
    void goesOnAfterTheRegisterWhenTheProgramStartsAnew() {
        register.clock().set(BEFORE);
        var first = enter();
        register.clock().set(AFTER);
        var anew = new ForwardClock(register.clock());

        anew.startAfter(register.bean(Recordings.class).last().orElseThrow());

        assertThat(register.bean(Recordings.class).last()).contains(first.recordedAt());
        assertThat(isKnown(first, PointInTime.now(anew))).isTrue();
    }

    /** Two nodes, each with a clock of its own: the one that is behind changes what the other wrote. */
    @Test
    void losesNoVersionOfARecordThatANodeChangesWhoseClockIsBehind() {
        register.clock().set(BEFORE);
        var first = register.register(coverage());
        register.clock().set(AFTER);
        var newsroom = new Newsroom(register);

        var outcome = newsroom.change(first, DRAFT.with("reason", "anders"), 1, Change.AMENDED);

        var second = ((Accepted<Coverage>) outcome).record();
        assertThat(second.entry().recordedAt()).isAfter(first.entry().recordedAt());
        assertThat(reason(first, first.entry().recordedAt())).isEqualTo(first.reason());
        assertThat(reason(first, second.entry().recordedAt())).isEqualTo("anders");
        assertThat(verify()).isEmpty();
    }

    private Entry enter() {
        var registration = coverage().registration();
        var records = register.records(Coverage.class);
        var outcome = new Register(register.bean(Entries.class), clock).handle(registration, records);
        return ((Accepted<Coverage>) outcome).record().entry();
    }

    private Command<Coverage> coverage() {
        return Command.of(DRAFT, register.freshKey()).on(Samples.DAY).quoting(Samples.ONE, Samples.WORDS);
    }

    private boolean isKnown(Entry entry, PointInTime at) {
        return register.bean(Drafts.class)
                .seenBy(() -> register.records(Coverage.class).find(entry.key(), at))
                .isPresent();
    }

    private String reason(Coverage coverage, Instant known) {
        var at = new PointInTime(Samples.DAY, known);
        return register.bean(Drafts.class)
                .seenBy(() -> register.records(Coverage.class).find(coverage.key(), at))
                .map(Coverage::reason)
                .orElse("");
    }

    private List<String> verify() {
        return new Verify(register.bean(Chain.class), register.bean(Proof.class), register.bean(Kept.class))
                .handle(List.of());
    }
}
