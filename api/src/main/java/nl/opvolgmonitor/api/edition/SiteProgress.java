package nl.opvolgmonitor.api.edition;

/** How far the making of a site is; {@code known} grows as pages lead to others. */
@FunctionalInterface
interface SiteProgress {

    SiteProgress UNSEEN = (made, known) -> {};

    void at(int made, int known);
}
