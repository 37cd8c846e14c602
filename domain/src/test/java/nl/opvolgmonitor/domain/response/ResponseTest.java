package nl.opvolgmonitor.domain.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTest {

    private static final Draft<Response> RESPONSE = Samples.bare(Response.class);

    @Test
    void restsOnALiteralQuote() {
        assertThatThrownBy(() -> RESPONSE.with("quote", " ").record())
                .isInstanceOf(InvalidContent.class)
                .hasMessage("Een reactie steunt op een letterlijk citaat");
    }

    @Test
    void isAwaitedOnlyForAFormalRecommendation() {
        assertThat(ResponseState.after(List.of(), true)).isEqualTo(ResponseState.AWAITING);
        assertThat(ResponseState.after(List.of(), false)).isEqualTo(ResponseState.NOT_EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void standsAsTheLastOneSays(ResponseType type) {
        var answers = List.of(RESPONSE.record(), RESPONSE.with("type", type).record());

        assertThat(ResponseState.after(answers, true).name()).isEqualTo(type.name());
        assertThat(ResponseState.after(answers, false).name()).isEqualTo(type.name());
    }

    @Test
    void isCountedAgainstAClaimAboutAllOfThem() {
        var accepted = Stream.of(ResponseState.ACCEPTED, ResponseState.ACCEPTED).toList();
        var mixed = List.of(ResponseState.ACCEPTED, ResponseState.AWAITING);

        assertThat(ClaimCheck.of(ResponseType.ACCEPTED, accepted)).isEqualTo(new ClaimCheck(2, 2));
        assertThat(ClaimCheck.of(ResponseType.ACCEPTED, accepted).consistent()).isTrue();
        assertThat(ClaimCheck.of(ResponseType.ACCEPTED, mixed).consistent()).isFalse();
        assertThat(ClaimCheck.of(ResponseType.ACCEPTED, List.of()).consistent()).isTrue();
    }
}
