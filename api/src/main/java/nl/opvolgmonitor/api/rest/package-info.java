/**
 * The public register for programs that do not speak GraphQL: {@code /v1}, by the Dutch API Design Rules. What an answer holds is
 * what the GraphQL documents {@code v1/<collection>} ask; addresses, parameters and the description follow from those.
 */
@NullMarked
package nl.opvolgmonitor.api.rest;

import org.jspecify.annotations.NullMarked;
