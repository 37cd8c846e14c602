package nl.opvolgmonitor.persistence.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.overview.ChangeCount;
import nl.opvolgmonitor.domain.overview.RecordChange;
import nl.opvolgmonitor.domain.overview.RecordChangeFilter;
import nl.opvolgmonitor.domain.overview.RecordChangeType;
import nl.opvolgmonitor.domain.overview.RecordChanges;
import nl.opvolgmonitor.domain.overview.Stretch;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.TimeOrder;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class RecordChangesTest {

    private static final Draft<Commitment> COMMITMENT = Samples.bare(Commitment.class);

    private final TestRegister register;

    RecordChangesTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void tellsWhatWasAddedSinceAnInstantAndNothingElse() {
        register.publish(COMMITMENT);
        var since = register.atTheEnd();
        var added = register.publish(COMMITMENT);

        assertThat(since(since))
                .singleElement()
                .returns(RecordChangeType.ADDED, RecordChange::type)
                .returns(added.key(), RecordChange::shown)
                .returns(List.of(), RecordChange::changes);
    }

    @Test
    void tellsFromWhatToWhatARecordChanged() {
        var first = register.publish(COMMITMENT.with("text", "oud"));
        var since = register.atTheEnd();
        register.supersede(first, COMMITMENT.with("text", "nieuw"), Samples.DAY);

        var changes = since(since);

        assertThat(changes).singleElement().returns(RecordChangeType.AMENDED, RecordChange::type);
        assertThat(changes.getFirst().changes()).contains(new FieldChange("text", "oud", "nieuw"));
    }

    @Test
    void tellsWhatANewEntryOfASeriesChanges() {
        var commitment = register.publish(COMMITMENT);
        fulfilment(commitment.key(), FulfilmentStatus.OPEN, Samples.DAY);
        var since = register.atTheEnd();
        fulfilment(commitment.key(), FulfilmentStatus.IN_PROGRESS, Samples.DAY.plusDays(1));

        var change = since(since).getFirst();

        assertThat(change.about()).isEqualTo(commitment.key());
        assertThat(change.changes()).contains(new FieldChange("status", "OPEN", "IN_PROGRESS"));
        assertThat(list(since, new RecordChangeFilter(List.of(), List.of(), commitment.key())))
                .containsExactly(change);
    }

    @Test
    void tellsWhatWasWithdrawnWithoutItsContent() {
        var record = register.publish(COMMITMENT);
        var since = register.atTheEnd();
        withdraw(record);

        assertThat(since(since))
                .singleElement()
                .returns(RecordChangeType.WITHDRAWN, RecordChange::type)
                .returns("in de proef", RecordChange::reason)
                .returns(null, RecordChange::shown);
    }

    @Test
    void tellsWhatCameToHoldSinceADay() {
        var day = LocalDate.of(2031, 5, 1);
        register.publish(Command.of(COMMITMENT, register.freshKey()).on(day));
        var later = register.publish(Command.of(COMMITMENT, register.freshKey()).on(day.plusDays(1)));

        var changes = since(new PointInTime(day, register.atTheEnd().known()));

        assertThat(changes).extracting(RecordChange::key).containsExactly(later.key());
    }

    @Test
    void knowsNothingOfAConcept() {
        var since = register.atTheEnd();
        register.register(Command.of(COMMITMENT, register.freshKey()).on(Samples.DAY));

        assertThat(since(since)).isEmpty();
    }

    @Test
    void showsEachChangeOnOnePage() {
        var since = register.atTheEnd();
        for (int count = 0; count < 5; count++) {
            register.publish(COMMITMENT);
        }

        var seen = new ArrayList<Key>();
        String after = null;
        do {
            var page = changes()
                    .list(stretch(since), new RecordChangeFilter(List.of(), List.of(), null), request(2, after));
            page.items().forEach(item -> seen.add(item.record().key()));
            after = page.hasNextPage() ? page.items().getLast().cursor() : null;
        } while (after != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void countsPerKind() {
        var since = register.atTheEnd();
        var record = register.publish(COMMITMENT);
        register.supersede(record, COMMITMENT.with("text", "nieuw"), Samples.DAY);

        assertThat(changes().count(stretch(since))).containsExactly(new ChangeCount(Kind.COMMITMENT, 1, 1, 0, 0));
    }

    private void fulfilment(Key commitment, FulfilmentStatus status, LocalDate day) {
        var draft =
                Samples.bare(Fulfilment.class).with("commitment", commitment).with("status", status);
        register.publish(Command.of(draft, register.freshKey()).on(day));
    }

    private void withdraw(Registered record) {
        register.as(DatabaseRole.OM_APP)
                .useHandle(handle -> handle.execute(
                        """
                INSERT INTO register.record_status (record, version, status, reason, recorded_at, recorded_by)
                VALUES (?, 1, 'WITHDRAWN', 'in de proef', ?, 'tester')""", record.key().value(), register.clock().instant()));
    }

    private RecordChanges changes() {
        return register.bean(RecordChanges.class);
    }

    private Stretch stretch(PointInTime since) {
        return new Stretch(since, register.atTheEnd());
    }

    private List<RecordChange> since(PointInTime since) {
        return list(since, new RecordChangeFilter(List.of(), List.of(), null));
    }

    private List<RecordChange> list(PointInTime since, RecordChangeFilter filter) {
        return changes().list(stretch(since), filter, request(100, null)).items().stream()
                .map(Listed::record)
                .toList();
    }

    private static PageRequest request(int first, @Nullable String after) {
        return new PageRequest(TimeOrder.NEWEST, first, after);
    }
}
