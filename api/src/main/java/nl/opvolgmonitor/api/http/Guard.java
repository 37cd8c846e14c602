package nl.opvolgmonitor.api.http;

import jakarta.inject.Singleton;

/** What stands between the outside and every engine. */
@Singleton
public record Guard(Limits limits, Faults faults, Deadline deadline, Allowances allowances, GraphqlMeter meter) {}
