package nl.opvolgmonitor.domain.source;

/** There is nothing in it. */
public record FileEmpty() implements FileRefusal {

    @Override
    public String message() {
        return "Dit bestand is leeg; kies het bestand opnieuw";
    }
}
