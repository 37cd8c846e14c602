package nl.opvolgmonitor.domain.edition;

import java.time.Instant;

/** What the public saw from the instant at which it changed until it changed again. Editions count from 1; a number never changes. */
public record Edition(int number, Instant publishedAt) {}
