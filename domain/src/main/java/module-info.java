module nl.opvolgmonitor.domain {
    requires static org.jspecify;
}
