package nl.opvolgmonitor.persistence.organisation;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.OfficeFilter;
import nl.opvolgmonitor.domain.organisation.OfficeRole;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class OfficeListTest extends FilterContract<Office, OfficeFilter> {

    private Key ministry;

    OfficeListTest(TestRegister register) {
        super(register, Office.class, OfficeFilter.class);
    }

    @Override
    protected Office published() {
        ministry = register.publish(Samples.bare(Organisation.class)).key();
        return register.publish(Samples.bare(Office.class)
                .with("title", "Minister van Justitie en Veiligheid")
                .with("role", OfficeRole.MINISTER)
                .with("organisation", ministry));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("role", OfficeRole.MINISTER, OfficeRole.MEMBER),
                arguments("organisation", ministry, new Key("ander-ministerie")),
                arguments("text", "justitie", "%"));
    }
}
