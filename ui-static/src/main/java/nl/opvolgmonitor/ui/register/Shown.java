package nl.opvolgmonitor.ui.register;

import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Named;

/** What a page shows, and with it perhaps other records. */
public interface Shown {

    /** Where that record is shown: a place on this page, or another page. */
    String addressOf(Named named, Links links);
}
