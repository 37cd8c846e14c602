package nl.opvolgmonitor.api.register;

/** How many items a load registered, and how many stood in the register already. */
public record LoadReport(long registered, long unchanged) {}
