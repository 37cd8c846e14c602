package nl.opvolgmonitor.api.edition;

import org.jspecify.annotations.Nullable;

/** A page of a site, with signs in the places of its marks; {@code leadsTo} is the address that it leads to, null for any other. */
record SitePage(SiteAddress address, String html, @Nullable String leadsTo) {}
