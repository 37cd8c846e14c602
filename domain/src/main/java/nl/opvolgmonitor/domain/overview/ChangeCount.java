package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.register.Kind;

/** How many versions of records of a kind were added, changed and withdrawn. */
public record ChangeCount(Kind kind, int added, int amended, int corrected, int withdrawn) {}
