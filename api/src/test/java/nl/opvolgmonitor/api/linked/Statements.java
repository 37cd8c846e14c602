package nl.opvolgmonitor.api.linked;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import nl.opvolgmonitor.api.RunningRegister;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Reads linked data the way others do. */
public final class Statements {

    private Statements() {}

    public static Model turtle(String text) {
        return read(text, RDFFormat.TURTLE);
    }

    public static Model jsonLd(String text) {
        return read(text, RDFFormat.JSONLD);
    }

    private static Model read(String text, RDFFormat format) {
        try {
            return Rio.parse(
                    new StringReader(text), RunningRegister.get().address("/").toString(), format);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
