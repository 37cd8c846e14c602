package nl.opvolgmonitor.api.graphql;

import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. There is a previous page whenever a cursor was given; both cursors are null on an empty page. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
