package nl.opvolgmonitor.persistence.register;

import nl.opvolgmonitor.domain.register.Role;

/** What records name, as queries of keys in a column {@code target}. */
public final class Links {

    /** What the record with alias {@code k} names in any role, as its row tells. */
    public static final String OWN = "SELECT x.target FROM unnest(k.link_targets) AS x (target)";

    private Links() {}

    /** The roles and what is named in them, of the record with this alias, as rows {@code x}. */
    public static String each(String alias) {
        return "unnest(%1$s.link_roles, %1$s.link_targets) AS x (role, target)".formatted(alias);
    }

    /** Whether the record with alias {@code k} names in that role the one that is bound as {@code :name}. */
    public static String names(Role role, String name) {
        return "EXISTS (SELECT 1 FROM %s WHERE x.role = '%s' AND x.target = :%s)".formatted(each("k"), role, name);
    }

    /** What the records with these keys name in any role; the keys are a query or expressions. */
    public static String of(String keys) {
        return """
                SELECT x.target FROM link x JOIN record_version v ON v.record = x.record AND v.version = x.version
                WHERE x.record IN (%s) AND %s""".formatted(keys, AsOf.onAnyDay("v"));
    }
}
