package nl.opvolgmonitor.domain.register;

/** The same request key came with something else before; nothing was done. */
public record RequestKeyReused<T>(String requestKey) implements Refusal<T> {

    @Override
    public String message() {
        return "De sleutel %s is al gebruikt voor een ander verzoek; gebruik een nieuwe".formatted(requestKey);
    }
}
