package nl.opvolgmonitor.ui.documentation;

/**
 * One text of the documentation.
 *
 * @param language that it is written in, as HTML names it
 * @param html the whole text with its heading, safe to show as it is
 */
public record ChapterPage(String title, String language, String html) {}
