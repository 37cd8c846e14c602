package nl.opvolgmonitor.domain.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tokens as long as a test lasts. */
final class InMemoryAccessTokens implements AccessTokens {

    private final Map<UUID, AccessToken> tokens = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();

    @Override
    public void add(AccessToken token, String fingerprint) {
        tokens.put(token.id(), token);
        ids.put(fingerprint, token.id());
    }

    @Override
    public Optional<AccessToken> find(UUID id) {
        return Optional.ofNullable(tokens.get(id));
    }

    @Override
    public Optional<AccessToken> find(String fingerprint) {
        return Optional.ofNullable(ids.get(fingerprint)).flatMap(this::find);
    }

    @Override
    public List<AccessToken> ofSubject(String subject) {
        return tokens.values().stream()
                .filter(token -> token.reader().subject().equals(subject))
                .toList();
    }

    @Override
    public List<AccessToken> all() {
        return List.copyOf(tokens.values());
    }

    @Override
    public void use(UUID id, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void revoke(UUID id, Instant at) {
        tokens.computeIfPresent(id, (key, token) -> token.revoked(at));
    }
}
