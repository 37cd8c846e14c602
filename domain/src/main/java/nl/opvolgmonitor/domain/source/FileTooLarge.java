package nl.opvolgmonitor.domain.source;

/** It has more bytes than {@link FileContent#LIMIT}. */
public record FileTooLarge() implements FileRefusal {

    @Override
    public String message() {
        return "Dit bestand is groter dan %d MB; maak het kleiner of splits het".formatted(FileContent.LIMIT >> 20);
    }
}
