package nl.opvolgmonitor.api.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One item of a register file: its kind, its fields, and the line (from 1) on which each of them stands. */
record RegisterItem(
        RegisterFolder folder, String kind, Map<String, @Nullable Object> fields, Map<String, Integer> lines, int line)
        implements FieldSource {

    /** The fault of this item, on the line of the field when that is known. */
    @Override
    public RegisterFault fault(@Nullable String field, String sentence) {
        return new RegisterFault(folder.recordsFile(), lines.getOrDefault(String.valueOf(field), line), sentence);
    }

    @Override
    public RegisterFault fault(String sentence) {
        return fault(null, sentence);
    }
}
