/** What the cabinet answered to a recommendation, as a dated series; and what others claim of all answers together. */
@NullMarked
package nl.opvolgmonitor.domain.response;

import org.jspecify.annotations.NullMarked;
