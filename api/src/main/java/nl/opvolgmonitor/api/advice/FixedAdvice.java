package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.Counsel;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.Reply;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a fixed advice says: the picture of the register letter for letter, what the office wrote, and the paper that was
 * made of both. Nobody's name is in it.
 *
 * @param words of each section, with the figures in their places
 * @param counsels by the key of the recommendation
 * @param rules the rules of signals with their versions, as {@code R5 1}
 */
record FixedAdvice(
        String id,
        AdviceProduct product,
        String title,
        LocalDate effective,
        Instant known,
        @Nullable String previous,
        String pictureSha256,
        List<ItemStand> items,
        Map<AdviceSection, String> words,
        Map<String, Counsel> counsels,
        List<Reply> replies,
        List<String> rules,
        Paper paper,
        JsonNode picture) {}
