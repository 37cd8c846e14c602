package nl.opvolgmonitor.domain.source;

/** It is of a kind that the register takes, but cannot be read; the message says why and what helps. */
public record FileUnreadable(String message) implements FileRefusal, Extraction {

    public static FileUnreadable broken(FileType type) {
        return new FileUnreadable(
                "Dit bestand (%s) is beschadigd of onvolledig; open het zelf, bewaar het opnieuw en probeer het nog eens"
                        .formatted(type));
    }

    public static FileUnreadable locked() {
        return new FileUnreadable(
                "Dit bestand is met een wachtwoord beveiligd; bewaar het zonder wachtwoord en probeer het nog eens");
    }

    public static FileUnreadable tooMuchText() {
        return new FileUnreadable("De tekst in dit bestand is langer dan %d miljoen tekens; splits het document"
                .formatted(TextExtraction.LIMIT / 1_000_000));
    }

    public static FileUnreadable tooDemanding() {
        return new FileUnreadable(
                "Dit bestand lezen kost te veel tijd of geheugen; bewaar het opnieuw als eenvoudige PDF of splits het");
    }
}
