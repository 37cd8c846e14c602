package nl.opvolgmonitor.api.http;

/** What who asks may ask: in one request, and in a while. */
record Allowance(int cost, Bucket bucket) {}
