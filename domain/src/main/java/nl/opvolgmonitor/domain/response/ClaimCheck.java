package nl.opvolgmonitor.domain.response;

import java.util.List;

/** A claim held against the register: how many numbered recommendations there are, and how many have the claimed answer. */
public record ClaimCheck(int recommendations, int matching) {

    public static ClaimCheck of(ResponseType claimed, List<ResponseState> registered) {
        var matching = registered.stream()
                .filter(state -> state.name().equals(claimed.name()))
                .count();
        return new ClaimCheck(registered.size(), (int) matching);
    }

    /** Whether nothing in the register contradicts the claim. */
    public boolean consistent() {
        return matching == recommendations;
    }
}
