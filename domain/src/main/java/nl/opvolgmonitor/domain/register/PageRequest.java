package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/** Which page: the order by name, how many records (1 to 100), and the cursor after which to go on; null for the first page. */
public record PageRequest(
        Enum<?> order, int first, @Nullable String after) {

    public static final int MOST = 100;

    public PageRequest {
        Invariant.require(
                first >= 1 && first <= MOST, "Vraag 1 tot en met " + MOST + " records tegelijk, niet " + first);
    }
}
