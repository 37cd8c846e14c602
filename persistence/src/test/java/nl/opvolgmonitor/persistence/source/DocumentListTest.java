package nl.opvolgmonitor.persistence.source;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.source.Document;
import nl.opvolgmonitor.domain.source.DocumentFilter;
import nl.opvolgmonitor.domain.source.DocumentType;
import nl.opvolgmonitor.domain.source.TextQuality;
import nl.opvolgmonitor.persistence.FilterContract;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.params.provider.Arguments;

class DocumentListTest extends FilterContract<Document, DocumentFilter> {

    DocumentListTest(TestRegister register) {
        super(register, Document.class, DocumentFilter.class);
    }

    @Override
    protected Document published() {
        return register.publish(Samples.bare(Document.class)
                .with("type", DocumentType.KAMERBRIEF)
                .with("title", "Reactie op de Slachtoffermonitor")
                .with("dossier", "28638")
                .with("textQuality", TextQuality.NO_TEXT)
                .with("stub", true));
    }

    @Override
    protected Stream<Arguments> conditions() {
        return Stream.of(
                arguments("type", DocumentType.KAMERBRIEF, DocumentType.MOTIE),
                arguments("dossier", "28638", "31015"),
                arguments("stub", true, false),
                arguments("text", "slachtoffermonitor", "dadermonitor"));
    }
}
