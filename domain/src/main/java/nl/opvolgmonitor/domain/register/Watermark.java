package nl.opvolgmonitor.domain.register;

/** Tells whether anything was written, without telling what. */
public interface Watermark {

    /** Another text as soon as anything at all was written to the database, by whomever; the same as long as nothing was. */
    String read();
}
