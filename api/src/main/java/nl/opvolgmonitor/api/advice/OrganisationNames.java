package nl.opvolgmonitor.api.advice;

import nl.opvolgmonitor.domain.register.Key;

/** What organisations and offices are called on the day of reference. */
@FunctionalInterface
interface OrganisationNames {

    /** The key itself when it has no name. */
    String of(Key key);
}
