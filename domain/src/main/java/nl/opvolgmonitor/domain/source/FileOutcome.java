package nl.opvolgmonitor.domain.source;

/** What became of an upload: the file as it is kept, or the refusal. */
public sealed interface FileOutcome permits FileStored, FileRefusal {}
