package nl.opvolgmonitor.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @Test
    void readsADay() {
        assertThat(parse(Scalars.DATE, "2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29",
                "11-01-2021",
                "1899-12-31",
                "2200-01-01",
                "2021-1-1",
                "gisteren",
                "",
                "+12021-01-01"
            })
    void refusesWhatIsNoDayFrom1900To2199(String text) {
        assertThatThrownBy(() -> parse(Scalars.DATE, text))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageContaining("«" + text + "» is geen datum")
                .hasMessageContaining("not a date");
    }

    @Test
    void refusesADayThatIsNoText() {
        assertThatThrownBy(() -> Scalars.DATE
                        .getCoercing()
                        .parseLiteral(IntValue.of(2021), null, GraphQLContext.getDefault(), Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class);
        assertThatThrownBy(() -> parse(Scalars.DATE, 2021)).isInstanceOf(CoercingParseValueException.class);
    }

    @Test
    void readsAnInstantInAnyZone() {
        assertThat(parse(Scalars.DATE_TIME, "2021-01-11T13:00:00+01:00"))
                .isEqualTo(Instant.parse("2021-01-11T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2021-01-11T12:00:00", "2021-01-11T25:00:00Z", "9999-01-01T00:00:00Z"})
    void refusesWhatIsNoInstant(String text) {
        assertThatThrownBy(() -> parse(Scalars.DATE_TIME, text))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageContaining("is geen tijdstip");
    }

    @Test
    void writesDaysAndInstantsAsTheyAreRead() {
        assertThat(write(Scalars.DATE, LocalDate.of(2021, 1, 11))).isEqualTo("2021-01-11");
        assertThat(write(Scalars.DATE_TIME, Instant.parse("2021-01-11T12:00:00Z")))
                .isEqualTo("2021-01-11T12:00:00Z");
    }

    @Test
    void keepsDecimalsExact() {
        var exact = new BigDecimal("1937847.10");

        assertThat(write(Scalars.DECIMAL, exact)).isEqualTo(exact);
        assertThat(parse(Scalars.DECIMAL, 12)).isEqualTo(BigDecimal.valueOf(12));
        assertThat(Scalars.DECIMAL
                        .getCoercing()
                        .parseLiteral(new IntValue(BigInteger.TEN), null, GraphQLContext.getDefault(), Locale.ROOT))
                .isEqualTo(BigDecimal.TEN);
        assertThatThrownBy(() -> Scalars.DECIMAL
                        .getCoercing()
                        .parseLiteral(StringValue.of("12"), null, GraphQLContext.getDefault(), Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class)
                .hasMessageContaining("geen getal");
    }

    private static Object parse(GraphQLScalarType scalar, Object input) {
        return scalar.getCoercing().parseValue(input, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Object write(GraphQLScalarType scalar, Object value) {
        return scalar.getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
    }
}
