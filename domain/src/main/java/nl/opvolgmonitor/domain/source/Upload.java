package nl.opvolgmonitor.domain.source;

/** The command to keep a file. {@code uploadedBy} is the pseudonym of who sends it. */
public record Upload(FileContent content, FileName name, boolean confidential, String uploadedBy) {}
