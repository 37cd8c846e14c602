package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records are looked for by where their last version stands; what is null sets no condition.
 *
 * @param asker the pseudonym of who looks
 * @param mine whether it has to be the work of that account, or of others: by who proposed what is not published yet, and
 *     of anything else by who moved it there
 * @param since the instant after which it was moved there
 * @param neededFirst whether they come in the order of {@link Kind#neededFirst}, so that the first of them name none of the last
 */
public record Standing(
        Set<RecordStatus> statuses,
        String asker,
        @Nullable Boolean mine,
        @Nullable Instant since,
        boolean neededFirst) {}
