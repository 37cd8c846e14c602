package nl.opvolgmonitor.persistence.response;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.response.AnswersByYear;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.persistence.recommendation.RecommendationState;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Doors;

/** Gathers where the numbered recommendations of a year stand, in one statement. */
@Singleton
final class JdbcAnswersByYear implements AnswersByYear {

    private static final String SELECT = """
            SELECT CAST(extract(year FROM k.effective_from) AS integer) AS year, %s AS state
            FROM recommendation k
            WHERE k.formal AND extract(year FROM k.effective_from) = ANY(:years) AND %s""".formatted(RecommendationState.RESPONSE, AsOf.of("k"));

    private final Doors doors;

    JdbcAnswersByYear(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<Integer, List<ResponseState>> states(Set<Integer> years, PointInTime at) {
        return doors.reading()
                .withHandle(handle -> AsOf.bind(handle.createQuery(SELECT), at)
                        .bindArray("years", Integer.class, years)
                        .map((row, context) ->
                                Map.entry(row.getInt("year"), ResponseState.valueOf(row.getString("state"))))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }
}
