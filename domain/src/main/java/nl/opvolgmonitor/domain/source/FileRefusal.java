package nl.opvolgmonitor.domain.source;

/** Why a file was not kept. The message is a Dutch sentence that says what to do. */
public sealed interface FileRefusal extends FileOutcome
        permits FileEmpty, FileTooLarge, FileUnreadable, MediaTypeRefused {

    String message();
}
