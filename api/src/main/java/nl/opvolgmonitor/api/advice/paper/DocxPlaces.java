package nl.opvolgmonitor.api.advice.paper;

import java.util.HashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a WordprocessingML document. Their names may not have hyphens nor more than 40 characters, as a heading's may. */
final class DocxPlaces {

    private final Map<String, Integer> numbers = new HashMap<>();

    DocxPlaces(Paper paper) {
        for (var block : paper.blocks()) {
            if (block instanceof Heading heading) {
                numbers.put(heading.id(), numbers.size() + 1);
            }
        }
    }

    /** @param id of a heading of the paper */
    String number(String id) {
        return String.valueOf(numbers.get(id));
    }

    /** Null when there is no heading with that id. */
    @Nullable
    String name(String id) {
        var number = numbers.get(id);
        return number == null ? null : "_Toc%06d".formatted(number);
    }
}
