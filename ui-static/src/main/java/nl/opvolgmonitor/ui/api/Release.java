package nl.opvolgmonitor.ui.api;

import java.util.List;

/**
 * A version of the API.
 *
 * @param date the day it came, in ISO 8601
 * @param changes what it brought, in sentences
 */
public record Release(String version, String date, List<String> changes) {}
