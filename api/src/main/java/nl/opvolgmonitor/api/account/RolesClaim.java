package nl.opvolgmonitor.api.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.account.AccountRole;
import org.jspecify.annotations.Nullable;

/** Finds our roles among what a sign-in service says of someone. Roles that are not ours are left alone. */
record RolesClaim(String path) {

    Set<AccountRole> in(Map<String, Object> claims) {
        return words(claims.containsKey(path) ? claims.get(path) : nested(claims)).stream()
                .map(word -> AccountRole.named(word.toString()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private @Nullable Object nested(Map<String, Object> claims) {
        @Nullable Object found = claims;
        for (var step : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    private static Collection<?> words(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several;
        }
        return value instanceof String one ? List.of(one) : List.of();
    }
}
