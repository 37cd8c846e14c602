package nl.opvolgmonitor.ui.documentation;

import java.util.List;

/** Which texts there are, by who they are for. */
public record DocumentationPage(List<Part> parts) {

    public DocumentationPage {
        parts = List.copyOf(parts);
    }

    /** Texts for the same readers; {@code readers} is the last word of the name of a message, as office. */
    public record Part(String readers, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** A text, and the language that it is written in, as HTML names it. */
    public record Entry(String title, String address, String language) {}
}
