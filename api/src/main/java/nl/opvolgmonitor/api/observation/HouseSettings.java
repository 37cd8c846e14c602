package nl.opvolgmonitor.api.observation;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import nl.opvolgmonitor.api.start.StartRefused;

/**
 * Whether the open data of the Tweede Kamer are read, where and how often: {@code OM_TWEEDE_KAMER},
 * {@code OM_TWEEDE_KAMER_URL}, {@code OM_TWEEDE_KAMER_INTERVAL}.
 */
@Singleton
final class HouseSettings {

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final String switched;
    private final String address;
    private final Duration interval;

    HouseSettings(
            @Value("${om.tweede-kamer:off}") String switched,
            @Value("${om.tweede-kamer-url:`https://gegevensmagazijn.tweedekamer.nl/`}") String address,
            @Value("${om.tweede-kamer-interval:1h}") Duration interval) {
        this.switched = switched;
        this.address = address;
        this.interval = interval;
    }

    boolean isOn() {
        return switched.equalsIgnoreCase("on");
    }

    /** Between two rounds of reading; never shorter than five minutes. */
    Duration interval() {
        return interval.compareTo(SHORTEST) < 0 ? SHORTEST : interval;
    }

    /** Refuses when it is off, which it is until somebody says otherwise. */
    URI host() {
        if (!isOn()) {
            throw new StartRefused(
                    "Het lezen van de open data van de Tweede Kamer staat uit; zet OM_TWEEDE_KAMER=on in de omgeving.");
        }
        if (!address.matches("https?://[^/?#\\s@]+/?")) {
            throw new StartRefused("OM_TWEEDE_KAMER_URL is geen adres van een computer, zoals https://voorbeeld.nl/.");
        }
        return URI.create(address);
    }
}
