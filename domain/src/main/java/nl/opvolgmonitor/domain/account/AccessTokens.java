package nl.opvolgmonitor.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps personal access tokens; what a token looks like is not among what it keeps. */
public interface AccessTokens {

    void add(AccessToken token, String fingerprint);

    /** Also one that is no longer valid. */
    Optional<AccessToken> find(UUID id);

    /** Also one that is no longer valid. */
    Optional<AccessToken> find(String fingerprint);

    /** All that an account ever made, the newest first. */
    List<AccessToken> ofSubject(String subject);

    /** All that anyone ever made, the newest first. */
    List<AccessToken> all();

    void use(UUID id, Instant at);

    /** Nothing happens when it was revoked already. */
    void revoke(UUID id, Instant at);
}
