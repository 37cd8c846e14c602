package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.register.Registration;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Instant NOON = Instant.parse("2021-05-31T10:00:00Z");

    @Test
    @SuppressWarnings("unchecked")
    void publishesWhatWasRegistered() {
        try (var database = TestDatabase.fresh();
                var context = ApplicationContext.run(database.properties())) {
            var entries = context.getBean(Entries.class);
            Records<Organisation> organisations = context.getBean(
                    io.micronaut.core.type.Argument.of(Records.class, Organisation.class));
            var register = new Register(entries, Clock.fixed(NOON, ZoneOffset.UTC));
            var key = new Key("coa");
            var registration = new Registration<>(
                    Kind.ORGANISATION,
                    key,
                    Moment.on(LocalDate.of(2020, 1, 1)),
                    List.of(),
                    Set.of(),
                    List.of(),
                    null,
                    null,
                    "test",
                    entry -> new Organisation(
                            entry, OrganisationType.AGENCY, "COA", null, null, null, true, List.of("Centraal Orgaan")));

            Outcome<Organisation> outcome = register.handle(registration, organisations);
            var at = new PointInTime(LocalDate.of(2021, 6, 1), NOON);

            assertThat(organisations.find(key, at)).isEmpty();
            entries.publish(((Accepted<Organisation>) outcome).record().entry(), "test");
            assertThat(organisations.find(key, at)).contains(((Accepted<Organisation>) outcome).record());
        }
    }
}
