package nl.opvolgmonitor.persistence.response;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseFilter;
import nl.opvolgmonitor.domain.response.ResponseType;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class ResponseListTest extends FilterContract<Response, ResponseFilter> {

    ResponseListTest(TestRegister register) {
        super(register, Response.class, ResponseFilter.class);
    }

    @Override
    protected Response published() {
        return register.publish(Samples.bare(Response.class)
                .with("type", ResponseType.UNDER_STUDY)
                .with("document", Samples.ONE)
                .with("links", List.of(Link.to(Role.OFFICE, Samples.OTHER), Link.to(Role.ON_BEHALF_OF, Samples.ONE))));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("type", ResponseType.UNDER_STUDY, ResponseType.ACCEPTED),
                arguments("document", Samples.ONE, Samples.OTHER),
                arguments("office", Samples.OTHER, Samples.ONE));
    }
}
