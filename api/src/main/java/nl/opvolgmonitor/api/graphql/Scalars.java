package nl.opvolgmonitor.api.graphql;

import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/** The scalars of the SDL. Years run from 1900 to 2199; what lies outside is a typing error. */
final class Scalars {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    static final GraphQLScalarType DATE = new TextScalar<>(
                    "Date",
                    LocalDate.class,
                    Scalars::day,
                    "is geen datum; schrijf jjjj-mm-dd, van 1900 tot en met 2199 (not a date: write yyyy-mm-dd, 1900 to 2199)")
            .type();

    static final GraphQLScalarType DATE_TIME = new TextScalar<>(
                    "DateTime",
                    Instant.class,
                    Scalars::instant,
                    "is geen tijdstip; schrijf het als 2021-01-11T12:00:00Z, van 1900 tot en met 2199"
                            + " (not an instant: write it as 2021-01-11T12:00:00Z, 1900 to 2199)")
            .type();

    static final GraphQLScalarType DECIMAL = GraphQLScalarType.newScalar()
            .name("Decimal")
            .coercing(new DecimalCoercing())
            .build();

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(DATE, DATE_TIME, DECIMAL);
    }

    private static LocalDate day(String text) {
        return within(LocalDate.parse(text, DAY));
    }

    private static Instant instant(String text) {
        var instant = OffsetDateTime.parse(text).toInstant();
        within(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return instant;
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new DateTimeException("Out of range");
        }
        return day;
    }
}
