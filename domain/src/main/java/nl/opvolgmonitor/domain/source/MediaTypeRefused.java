package nl.opvolgmonitor.domain.source;

/** What the file was found to be (a media type without parameters) is nothing the register takes. Its name plays no part. */
public record MediaTypeRefused(String mediaType) implements FileRefusal, Extraction {

    @Override
    public String message() {
        return "%s wordt niet aangenomen; bewaar het als PDF, ODT, DOCX, HTML of platte tekst"
                .formatted(RefusedKind.nameOf(mediaType));
    }
}
