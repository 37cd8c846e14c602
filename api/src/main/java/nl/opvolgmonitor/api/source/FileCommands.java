package nl.opvolgmonitor.api.source;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.source.FileRepository;
import nl.opvolgmonitor.domain.source.FiledDocuments;
import nl.opvolgmonitor.domain.source.StoreFile;
import nl.opvolgmonitor.domain.source.TextExtraction;

/** The command handlers for files, which know no framework. */
@Factory
final class FileCommands {

    @Singleton
    StoreFile storeFile(FileRepository files, TextExtraction extraction, Clock clock) {
        return new StoreFile(files, extraction, clock);
    }

    @Singleton
    FiledDocuments filedDocuments(Register register, FileRepository files) {
        return new FiledDocuments(register, files);
    }
}
