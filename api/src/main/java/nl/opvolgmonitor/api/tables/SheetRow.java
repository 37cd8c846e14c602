package nl.opvolgmonitor.api.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not empty. {@code number} counts from 1 as the spreadsheet shows it, in CSV it is the line on which the row
 * begins. A cell is null when empty; days are ISO 8601, numbers have a point, truth is {@code ja} or {@code nee}.
 */
public record SheetRow(String sheet, int number, List<@Nullable String> cells) {}
