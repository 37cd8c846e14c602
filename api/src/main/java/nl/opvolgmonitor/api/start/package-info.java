/**
 * From the command line to a running application: the database, its roles and migrations, the order of starting and
 * stopping. Knows nothing of what is registered.
 */
package nl.opvolgmonitor.api.start;
