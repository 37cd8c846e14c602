package nl.opvolgmonitor.api.account;

/** How people sign in here. */
enum Way {
    /** Not at all: everything public can be read, and that is all. */
    NONE,
    /** Through an OpenID Connect service. */
    OIDC,
    /** As anyone they like, of three fictional accounts, on their own machine. */
    DEMO
}
