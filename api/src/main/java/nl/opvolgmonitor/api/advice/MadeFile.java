package nl.opvolgmonitor.api.advice;

/** A file as it is sent. */
public final class MadeFile {

    private final String mediaType;
    private final byte[] bytes;

    MadeFile(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
