package nl.opvolgmonitor.ui.selection;

import nl.opvolgmonitor.ui.register.Connection;

/** A page of a list that can be narrowed. */
public interface ListPage {

    Connection<? extends Listed> found();
}
