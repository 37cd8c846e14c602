package nl.opvolgmonitor.api.observation;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import nl.opvolgmonitor.api.start.StartRefused;

/** Whether the open data of the Tweede Kamer are read, and where: {@code OM_TWEEDE_KAMER}, {@code OM_TWEEDE_KAMER_URL}. */
@Singleton
final class HouseSettings {

    private final String switched;
    private final String address;

    HouseSettings(
            @Value("${om.tweede-kamer:off}") String switched,
            @Value("${om.tweede-kamer-url:`https://gegevensmagazijn.tweedekamer.nl/`}") String address) {
        this.switched = switched;
        this.address = address;
    }

    /** Refuses when it is off, which it is until somebody says otherwise. */
    URI host() {
        if (!switched.equalsIgnoreCase("on")) {
            throw new StartRefused(
                    "Het lezen van de open data van de Tweede Kamer staat uit; zet OM_TWEEDE_KAMER=on in de omgeving.");
        }
        if (!address.matches("https?://[^/?#\\s@]+/?")) {
            throw new StartRefused("OM_TWEEDE_KAMER_URL is geen adres van een computer, zoals https://voorbeeld.nl/.");
        }
        return URI.create(address);
    }
}
