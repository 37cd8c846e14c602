package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Run;

/** Keeps of each part of a paper which part it is. */
final class PaperJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "part")
    private interface Named {}

    private PaperJson() {}

    static ObjectMapper with(ObjectMapper json) {
        Stream.of(Block.class, Run.class).forEach(type -> {
            json.addMixIn(type, Named.class);
            json.registerSubtypes(type.getPermittedSubclasses());
        });
        return json;
    }
}
