package nl.opvolgmonitor.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Draft<Commitment> DRAFT = Samples.bare(Commitment.class);

    @Test
    void areAlikeForTheSameContentInAnotherVersion() {
        var later =
                new Entry(Samples.ENTRY.key(), 2, Samples.ENTRY.effective(), Samples.DAY, Samples.NOON.plusSeconds(1));

        assertThat(Fields.of(DRAFT.of(later))).isEqualTo(Fields.of(DRAFT.record()));
    }

    @Test
    void tellWhatWasFilledEmptiedAndChanged() {
        var before = Fields.of(DRAFT.with("text", "oud").with("region", "Oost").record());
        var after = Fields.of(
                DRAFT.with("text", "nieuw").with("deliverable", "een rapport").record());

        assertThat(before.changesTo(after))
                .containsExactly(
                        new FieldChange("deliverable", null, "een rapport"),
                        new FieldChange("region", "Oost", null),
                        new FieldChange("text", "oud", "nieuw"));
    }

    @Test
    void nameEveryRecordInAComponentOrALink() {
        var record = DRAFT.with("madeIn", Samples.ONE)
                .with(
                        "links",
                        List.of(Link.to(Role.EXECUTOR, Samples.OTHER), new Link(Role.PARTNER, null, "een stichting")))
                .record();

        assertThat(Fields.namedBy(record)).containsExactlyInAnyOrder(Samples.ONE, Samples.OTHER);
    }
}
