package nl.opvolgmonitor.ui;

/** Another form of a page, or a feed of it: its address, its media type, and what to call it. */
public record Alternate(String address, String type, String title) {}
