package nl.opvolgmonitor.api.linked;

import java.util.LinkedHashMap;
import java.util.Map;

/** The vocabularies in use, with their usual short names. */
public final class Prefixes {

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String DCT = "http://purl.org/dc/terms/";
    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String SPDX = "http://spdx.org/rdf/terms#";
    public static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

    private Prefixes() {}

    /** Short name to vocabulary; our own terms, which stand at this site, are called om. */
    static Map<String, String> at(String origin) {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("xsd", XSD);
        prefixes.put("dct", DCT);
        prefixes.put("dcat", DCAT);
        prefixes.put("foaf", FOAF);
        prefixes.put("skos", SKOS);
        prefixes.put("spdx", SPDX);
        prefixes.put("vcard", VCARD);
        prefixes.put("om", Addresses.terms(origin));
        return prefixes;
    }
}
