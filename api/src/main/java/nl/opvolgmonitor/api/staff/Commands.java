package nl.opvolgmonitor.api.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.audit.CarryOut;
import nl.opvolgmonitor.domain.audit.Request;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;

/** Carries calls out as requests: once for each key that the client chose. */
@Singleton
final class Commands {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final CarryOut carryOut;

    Commands(CarryOut carryOut) {
        this.carryOut = carryOut;
    }

    <T> Outcome<T> carryOut(Call call, Work<T> work) {
        try {
            return carryOut.handle(request(call), work);
        } catch (InvalidContent badKey) {
            return new InvalidInput<>(String.valueOf(badKey.getMessage()));
        }
    }

    private Request request(Call call) {
        var caller = call.caller();
        return new Request(
                caller.actor(),
                call.operation(),
                requestKey(call.text("requestKey")),
                payload(call),
                call.maybe("reason"),
                caller.origin(),
                caller.correlation());
    }

    private static UUID requestKey(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidContent("requestKey is een UUID, zoals " + UUID.randomUUID());
        }
    }

    /** What was asked, whatever the order in which it was written. */
    private String payload(Call call) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var asked = json.writeValueAsString(call.input()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(asked));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
