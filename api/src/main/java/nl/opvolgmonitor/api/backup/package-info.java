/** Backups as files: how one is written, checked, put back, made by itself at night, and told of at the workplace. */
@NullMarked
package nl.opvolgmonitor.api.backup;

import org.jspecify.annotations.NullMarked;
