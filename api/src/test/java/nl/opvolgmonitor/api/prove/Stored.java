package nl.opvolgmonitor.api.prove;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The persons that a database holds, read behind the back of the program. */
record Stored(Map<String, Person> persons) {

    private static final String SQL = """
            SELECT r.key,
              (SELECT count(*) FROM register.record_version x WHERE x.record = r.key),
              (SELECT count(*) FROM register.person x WHERE x.record = r.key AND x.name = 'Naam van ' || r.key),
              (SELECT count(*) FROM register.record_status x WHERE x.record = r.key),
              (SELECT count(*) FROM register.audit_entry x WHERE x.record = r.key AND x.result = 'DONE'),
              (SELECT string_agg(x.request_key::text, ' ') FROM register.request x WHERE x.answer = r.key || '@1')
            FROM register.record r WHERE r.key LIKE ? || '%'""";

    /** How many rows there are of each sort that a registration writes, and the request keys that name it. */
    record Person(long versions, long contents, long statuses, long traces, String requests) {

        boolean isDouble() {
            return versions > 1 || contents > 1 || statuses > 1 || traces > 1;
        }

        boolean isHalf() {
            return versions == 0 || contents == 0 || statuses == 0 || traces == 0;
        }
    }

    static Stored in(Place place, String prefix) {
        var persons = new HashMap<String, Person>();
        try (var connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                var statement = connection.prepareStatement(SQL)) {
            statement.setString(1, prefix);
            var row = statement.executeQuery();
            while (row.next()) {
                persons.put(
                        row.getString(1),
                        new Person(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getString(6)));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Stored(persons);
    }

    /** What must hold after every fault: each acknowledged write is there once and whole, and nothing else is. */
    void compare(Writers writers, Findings findings) {
        var acknowledged = writers.acknowledged();
        writers.strange().forEach(System.out::println);
        findings.mustBeAtLeast(1, "acknowledged", acknowledged.size())
                .measured("tries without an answer", writers.failures())
                .mustBe(0, "strange answers", writers.strange().size())
                .mustBe(0, "lost", lost(acknowledged))
                .mustBe(
                        0,
                        "doubled",
                        persons.values().stream().filter(Person::isDouble).count())
                .mustBe(0, "half", half())
                .mustBe(acknowledged.size(), "stored", persons.size())
                .measured("longest wait", writers.longestWait() + " ms");
    }

    /** @param acknowledged the request key of each record */
    long lost(Map<String, String> acknowledged) {
        return acknowledged.entrySet().stream().filter(this::isLost).count();
    }

    long half() {
        return persons.values().stream().filter(Person::isHalf).count();
    }

    /** Or there under another request. */
    private boolean isLost(Map.Entry<String, String> write) {
        var person = persons.get(write.getKey());
        return person == null || !write.getValue().equals(person.requests());
    }
}
