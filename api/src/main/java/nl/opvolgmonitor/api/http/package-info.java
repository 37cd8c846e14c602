/** GraphQL over HTTP, and what every answer of the application has in common. Knows no feature of the register. */
@NullMarked
package nl.opvolgmonitor.api.http;

import org.jspecify.annotations.NullMarked;
