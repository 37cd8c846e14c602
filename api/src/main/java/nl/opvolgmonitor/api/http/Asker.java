package nl.opvolgmonitor.api.http;

/**
 * Whose requests count together.
 *
 * @param id tells askers apart; an address or an account, never shown and never logged
 * @param signedIn whether we know who it is
 */
public record Asker(String id, boolean signedIn) {}
