/** The public pages: each runs its checked-in GraphQL document as the anonymous role and hands the answer to a template. */
@NullMarked
package nl.opvolgmonitor.api.page;

import org.jspecify.annotations.NullMarked;
