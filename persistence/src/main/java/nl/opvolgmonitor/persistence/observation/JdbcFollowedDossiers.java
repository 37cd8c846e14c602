package nl.opvolgmonitor.persistence.observation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** An append-only table in which the last row of a dossier says whether it is followed. */
@Singleton
final class JdbcFollowedDossiers implements FollowedDossiers {

    private final Doors doors;

    JdbcFollowedDossiers(Doors doors) {
        this.doors = doors;
    }

    @Override
    public SortedSet<FollowedDossier> all() {
        var sql = """
                SELECT number, addition FROM (
                    SELECT DISTINCT ON (number, addition) * FROM register.dossier_follow ORDER BY number, addition, entry DESC) f
                WHERE followed""";
        List<FollowedDossier> followed = doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .map(ConstructorMapper.of(FollowedDossier.class))
                        .list());
        return new TreeSet<>(followed);
    }

    @Override
    public void follow(FollowedDossier dossier, Instant at, String by) {
        insert(dossier, true, at, by);
    }

    @Override
    public void unfollow(FollowedDossier dossier, Instant at, String by) {
        insert(dossier, false, at, by);
    }

    private void insert(FollowedDossier dossier, boolean followed, Instant at, String by) {
        var sql = """
                INSERT INTO register.dossier_follow (number, addition, followed, recorded_at, recorded_by)
                VALUES (:number, :addition, :followed, :at, :by)""";
        doors.writing()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bindMethods(dossier)
                        .bind("followed", followed)
                        .bind("at", at)
                        .bind("by", by)
                        .execute());
    }
}
