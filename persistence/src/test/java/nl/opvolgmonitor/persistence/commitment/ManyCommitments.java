package nl.opvolgmonitor.persistence.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.TestRegister;

/** Commitments with every sort of deadline, revision, condition and status, the same for the same seed. */
final class ManyCommitments {

    static final int DAYS = 400;

    private final TestRegister register;
    private final Random random;
    private final List<Key> commitments = new ArrayList<>();

    ManyCommitments(TestRegister register, long seed) {
        this.register = register;
        this.random = new Random(seed);
    }

    List<Key> publish(int count) {
        for (int place = 0; place < count; place++) {
            commitments.add(publish(Samples.bare(Commitment.class), Samples.DAY.plusDays(random.nextInt(30))));
        }
        commitments.forEach(this::follow);
        return commitments;
    }

    private void follow(Key commitment) {
        for (int entry = random.nextInt(3); entry > 0; entry--) {
            publish(deadline().with("subject", commitment), day());
        }
        for (int entry = random.nextInt(4) - 1; entry > 0; entry--) {
            publish(fulfilment().with("commitment", commitment), day());
        }
    }

    private Draft<Deadline> deadline() {
        var kind = one(DeadlineKind.values());
        var draft = Samples.bare(Deadline.class).with("kind", kind).with("raw", "in woorden");
        return switch (kind) {
            case RECURRING -> recurring(draft);
            case CONDITIONAL -> draft.with("links", conditions());
            case VAGUE, NONE -> draft.with("reviewOn", day());
            default -> random.nextInt(8) == 0 ? draft : draft.with("latest", day());
        };
    }

    private Draft<Deadline> recurring(Draft<Deadline> draft) {
        var every = "P" + (1 + random.nextInt(5)) + one("D", "W", "M", "Y");
        return draft.with("recursEvery", every).with("lastOccurrence", random.nextBoolean() ? day() : null);
    }

    private List<Link> conditions() {
        var conditions = new ArrayList<Link>();
        for (int condition = random.nextInt(3); condition > 0; condition--) {
            conditions.add(
                    random.nextInt(6) == 0
                            ? new Link(Role.DEPENDS_ON, null, "een gebeurtenis")
                            : Link.to(Role.DEPENDS_ON, commitments.get(random.nextInt(commitments.size()))));
        }
        return conditions;
    }

    private Draft<Fulfilment> fulfilment() {
        return Samples.full(Fulfilment.class).with("status", one(FulfilmentStatus.values()));
    }

    private <T extends Registered> Key publish(Draft<T> draft, LocalDate day) {
        return register.publish(Command.of(draft, register.freshKey()).on(day).quoting(Samples.ONE, Samples.WORDS))
                .key();
    }

    private LocalDate day() {
        return Samples.DAY.plusDays(random.nextInt(DAYS));
    }

    @SafeVarargs
    private <V> V one(V... values) {
        return values[random.nextInt(values.length)];
    }
}
