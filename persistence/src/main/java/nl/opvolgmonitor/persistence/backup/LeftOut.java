package nl.opvolgmonitor.persistence.backup;

import java.util.Map;

/** The tables that are in no backup. Every other table of ours is. */
final class LeftOut {

    static final Map<String, String> REASONS = Map.of(
            "account.session", "nobody should still be signed in where a backup was put back",
            "account.access_token", "a token that was revoked since would open the register again",
            "backup.state", "a place where a backup was put back has made none itself",
            "follow.attempt", "counts of one day that keep a form from being abused",
            "kept.standing", "follows from the register and is made again",
            "search.passage", "follows from the register and is made again",
            "search.word", "follows from the register and is made again");

    private LeftOut() {}

    static boolean holds(String table) {
        return REASONS.containsKey(table);
    }
}
