package nl.opvolgmonitor.domain.citation;

/**
 * An act in the Basiswettenbestand, or a part of it.
 *
 * @param id such as BWBR0034176
 * @param article number of an article; empty for the act as a whole
 * @param paragraph number of a paragraph (lid); empty for the article as a whole
 */
record Law(String id, String article, String paragraph) implements Cited {

    @Override
    public String key() {
        if (article.isEmpty()) {
            return id;
        }
        return id + "/artikel/" + article + (paragraph.isEmpty() ? "" : "/lid/" + paragraph);
    }
}
