package nl.opvolgmonitor.api.staff;

import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.reading.Decision;

/** The version of a record that came of a proposal, and the decision that led to it. */
record Made(Affected affected, Decision decision) {}
