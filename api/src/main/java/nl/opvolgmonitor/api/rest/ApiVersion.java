package nl.opvolgmonitor.api.rest;

/** The version of everything under {@code /v1}, by semver.org; {@code docs/api-changelog.md} says what each one brought. */
final class ApiVersion {

    static final String FULL = "1.0.0";

    private ApiVersion() {}
}
