package nl.opvolgmonitor.ui.selection;

/** A record in a list. */
public interface Listed {

    String id();
}
