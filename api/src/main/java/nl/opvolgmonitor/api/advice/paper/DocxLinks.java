package nl.opvolgmonitor.api.advice.paper;

import java.util.ArrayList;
import java.util.List;

/** What a part of a WordprocessingML document refers to outside it, by a name within that part. */
final class DocxLinks {

    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<String> addresses = new ArrayList<>();

    /** The name by which the part refers to the address. */
    String add(String address) {
        var known = addresses.indexOf(address);
        if (known >= 0) {
            return name(known);
        }
        addresses.add(address);
        return name(addresses.size() - 1);
    }

    /** @param parts of the package that the part needs, each of a kind that its name tells */
    byte[] bytes(List<String> parts) {
        var xml = Xml.begin();
        xml.element(
                "Relationships",
                () -> {
                    parts.forEach(part -> part(xml, part));
                    addresses.forEach(address -> outside(xml, address));
                },
                "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
        return xml.bytes();
    }

    private static void part(Xml xml, String part) {
        var kind = part.split("-", 2)[0];
        xml.empty("Relationship", "Id", part, "Type", KINDS + kind, "Target", part + ".xml");
    }

    private void outside(Xml xml, String address) {
        xml.empty(
                "Relationship",
                "Id",
                add(address),
                "Type",
                KINDS + "hyperlink",
                "Target",
                address,
                "TargetMode",
                "External");
    }

    private static String name(int place) {
        return "link" + (place + 1);
    }
}
