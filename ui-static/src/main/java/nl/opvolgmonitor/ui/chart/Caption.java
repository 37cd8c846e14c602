package nl.opvolgmonitor.ui.chart;

/**
 * What a picture is called and what is seen in it, for who cannot see it. {@code id} begins the ids within the picture, so two
 * pictures on one page need two of them.
 */
public record Caption(String id, String title, String sentence) {

    /** The same for another drawing of the same picture. */
    Caption drawn(String how) {
        return new Caption(id + "-" + how, title, sentence);
    }
}
