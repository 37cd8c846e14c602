package nl.opvolgmonitor.api.staff;

import graphql.GraphqlErrorException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Caller;
import nl.opvolgmonitor.api.graphql.Gatekeeper;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;

/** The table of {@code rights.txt}: which role may use which field. A field that it does not name is for nobody. */
@Singleton
final class Rights implements Gatekeeper {

    private static final String FILE = "/rights.txt";

    private final Map<String, Set<AccountRole>> table;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Rights(Transactions transactions, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
        this.table = read();
    }

    /** Each field of Query and Mutation with the roles that may use it. */
    Map<String, Set<AccountRole>> table() {
        return table;
    }

    @Override
    public void admit(String field, boolean writes, Caller caller) {
        if (allows(field, writes, caller.actor())) {
            return;
        }
        transactions.inOne(() -> {
            trail.add(refusal(field, caller));
            return field;
        });
        throw GraphqlErrorException.newErrorException()
                .errorClassification(ErrorCode.FORBIDDEN)
                .message("U hebt geen recht op " + field)
                .build();
    }

    /** Whether somebody may use a field; of what changes something, not with a token. */
    boolean allows(String field, boolean writes, Actor actor) {
        var roles = table.getOrDefault(field, Set.of());
        return actor.roles().stream().anyMatch(roles::contains) && (actor.mayWrite() || !writes);
    }

    private AuditEntry refusal(String field, Caller caller) {
        return AuditEntry.attempt(
                PointInTime.now(clock).known(),
                caller.actor(),
                field,
                AuditResult.REFUSED,
                "geen recht",
                caller.origin(),
                caller.correlation());
    }

    private static Map<String, Set<AccountRole>> read() {
        try (var stream = Objects.requireNonNull(Rights.class.getResourceAsStream(FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.trim().split("\\s+"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], Rights::roles));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<AccountRole> roles(String[] cells) {
        return Stream.of(cells)
                .skip(1)
                .map(name -> AccountRole.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountRole.class)));
    }
}
