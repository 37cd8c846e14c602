package nl.opvolgmonitor.api.graphql;

import nl.opvolgmonitor.domain.register.PointInTime;

/** A key as of a point in time: what a batch is asked for. */
record At<K>(K key, PointInTime at) {}
