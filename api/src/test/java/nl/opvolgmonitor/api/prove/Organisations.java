package nl.opvolgmonitor.api.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** One organisation, as two nodes and two people work on it. */
final class Organisations {

    private static final String REGISTER = "mutation ($input: RegisterOrganisationInput!) "
            + "{ answer: registerOrganisation(input: $input) { __typename ... on Refusal { message } } }";
    private static final String AMEND = "mutation ($input: AmendOrganisationInput!) "
            + "{ answer: amendOrganisation(input: $input) { __typename ... on Refusal { message } } }";
    private static final String SUBMIT = "mutation ($input: SubmitRecordsInput!) "
            + "{ answer: submitRecords(input: $input) { __typename ... on Refusal { message } } }";
    private static final String PUBLISH = "mutation ($input: PublishRecordsInput!) "
            + "{ answer: publishRecords(input: $input) { __typename ... on Refusal { message } } }";

    private final TwoNodes nodes;
    private final String key;

    /** Registers it. */
    Organisations(TwoNodes nodes, String key, Map<String, ?> fields) {
        this.nodes = nodes;
        this.key = key;
        must("OrganisationRegistered", call(nodes.researcher, nodes.first, REGISTER, Map.of("fields", fields)));
    }

    String key() {
        return key;
    }

    int version() {
        return nodes.researcher
                .ask(nodes.second, "query ($id: ID!) { recordState(id: $id) { version } }", Map.of("id", key))
                .at("/data/recordState/version")
                .asInt();
    }

    /** The name of the member of the union that was answered. */
    String amend(Member member, Program node, int seen, Map<String, ?> fields) {
        return call(member, node, AMEND, Map.of("expectedVersion", seen, "fields", fields));
    }

    /** By a second person, on the other node. */
    void publish(int version) {
        var records = Map.of("records", java.util.List.of(Map.of("id", key, "version", version)));
        must("RecordsSubmitted", send(nodes.researcher, nodes.first, SUBMIT, records));
        must("RecordsPublished", send(nodes.editor, nodes.second, PUBLISH, records));
    }

    private String call(Member member, Program node, String document, Map<String, ?> input) {
        var named = new java.util.HashMap<String, Object>(input);
        named.put("id", key);
        return send(member, node, document, named);
    }

    private static String send(Member member, Program node, String document, Map<String, ?> input) {
        var keyed = new java.util.HashMap<String, Object>(input);
        keyed.put("requestKey", UUID.randomUUID().toString());
        JsonNode answer = member.ask(node, document, Map.of("input", keyed));
        return answer.at("/data/answer/__typename").asText(answer.toString());
    }

    private static void must(String expected, String answer) {
        if (!answer.equals(expected)) {
            throw new AssertionError(answer);
        }
    }
}
