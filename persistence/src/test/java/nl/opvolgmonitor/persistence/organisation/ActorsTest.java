package nl.opvolgmonitor.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.fixture.Canonical;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationName;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.organisation.Person;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.register.RelationType;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RegisterExtension.class)
class ActorsTest {

    private final TestRegister register;

    ActorsTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void actForTheMinistryThatTheirUnitBelongsTo() {
        var ministry = register.publish(Samples.bare(Organisation.class)).key();
        var unit = organisation(OrganisationType.UNIT, ministry);
        var team = organisation(OrganisationType.UNIT, unit);
        var commitment = promisedBy(officeOf(team), Samples.DAY);

        assertThat(by("ministry", ministry)).containsExactly(commitment);
        assertThat(by("ministry", unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, true", "INFERRED, true", "CANDIDATE, false"})
    void actForTheMinistryThatReplacedTheirsUnlessThatIsAGuess(Certainty certainty, boolean same) {
        var former = register.publish(Samples.bare(Organisation.class)).key();
        var present = register.publish(Samples.bare(Organisation.class)).key();
        register.publish(Samples.bare(Relation.class)
                .with("type", RelationType.REPLACES)
                .with("fromKey", present)
                .with("toKey", former)
                .with("certainty", certainty)
                .with("reason", "gelezen in een besluit"));
        var commitment = promisedBy(officeOf(former), Samples.DAY);

        assertThat(by("ministry", former)).containsExactly(commitment);
        assertThat(by("ministry", present).contains(commitment)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-11, true, true",
        "2021-02-01, true, false",
        "2021-03-01, true, true",
        "2021-03-02, false, false"
    })
    void holdTheirOfficeBetweenTheDaysOnWhichTheyWereSeen(LocalDate day, boolean alone, boolean withAnother) {
        var office = officeOf(register.publish(Samples.bare(Organisation.class)).key());
        var person = seen(
                office,
                Samples.DAY,
                register.publish(Samples.bare(Person.class)).key());
        seen(office, LocalDate.of(2021, 3, 1), person);
        var commitment = promisedBy(office, day);

        assertThat(by("person", person).contains(commitment)).isEqualTo(alone);
        seen(
                office,
                LocalDate.of(2021, 2, 10),
                register.publish(Samples.bare(Person.class)).key());
        assertThat(by("person", person).contains(commitment)).isEqualTo(withAnother);
    }

    @Test
    void areCalledByTheNameOfTheDay() {
        var ministry = register.publish(Samples.bare(Organisation.class)).key();
        name(ministry, "Veiligheid en Justitie", null, LocalDate.of(2021, 5, 31));
        name(ministry, "Justitie en Veiligheid", LocalDate.of(2021, 6, 1), null);
        promisedBy(officeOf(ministry), Samples.DAY);

        assertThat(called(ministry, LocalDate.of(2021, 5, 31))).isEqualTo("Veiligheid en Justitie");
        assertThat(called(ministry, LocalDate.of(2021, 6, 1))).isEqualTo("Justitie en Veiligheid");
    }

    private Key organisation(OrganisationType type, Key partOf) {
        return register.publish(
                        Samples.bare(Organisation.class).with("type", type).with("partOf", partOf))
                .key();
    }

    private Key officeOf(Key organisation) {
        return register.publish(Samples.bare(Office.class).with("organisation", organisation))
                .key();
    }

    private Key seen(Key office, LocalDate day, Key person) {
        register.publish(Samples.bare(Tenure.class)
                .with("office", office)
                .with("person", person)
                .with("seenOn", day));
        return person;
    }

    private void name(Key organisation, String name, LocalDate from, LocalDate to) {
        register.publish(Samples.bare(OrganisationName.class)
                .with("organisation", organisation)
                .with("name", name)
                .with("validFrom", from)
                .with("validTo", to));
    }

    private Commitment promisedBy(Key office, LocalDate day) {
        return register.publish(Command.of(
                        Samples.bare(Commitment.class).with("links", List.of(Link.to(Role.MADE_BY, office))),
                        register.freshKey())
                .on(day));
    }

    private List<Commitment> by(String component, Key value) {
        return register.lister(Commitment.class, CommitmentFilter.class).where(component, value);
    }

    private String called(Key ministry, LocalDate day) {
        var tally = register.tally(CommitmentFilter.class);
        var at = new PointInTime(day, register.clock().instant());
        return tally
                .facets(Canonical.make(CommitmentFilter.class, Map.of()), List.of(CommitmentFacet.MINISTRY), at)
                .getOrDefault(CommitmentFacet.MINISTRY, List.of())
                .stream()
                .filter(facet -> facet.value().equals(ministry.value()))
                .map(Facet::called)
                .findFirst()
                .orElseThrow();
    }
}
