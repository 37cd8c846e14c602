package nl.opvolgmonitor.api.follow;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.fixture.Command;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.TestRegister;

/** A register, a real mail server, and nodes that send mail from the one to the other at a time of the test's choice. */
final class MailRoom implements AutoCloseable {

    static final String ADDRESS = "griffier@voorbeeld.example";

    private final TestRegister register = new TestRegister();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SetClock clock = new SetClock(register.clock().instant());
    private final List<Node> nodes = new ArrayList<>();

    MailRoom() {
        server.start();
        addNode();
    }

    TestRegister register() {
        return register;
    }

    SetClock clock() {
        return clock;
    }

    Node node() {
        return nodes.getFirst();
    }

    Node addNode() {
        return addNode(smtp());
    }

    Node addNode(Map<String, Object> mail) {
        var node = Node.on(register.database(), clock, mail);
        nodes.add(node);
        return node;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    Map<String, Object> smtp() {
        return smtp(port());
    }

    static Map<String, Object> smtp(int port) {
        return Map.of(
                "opvolgmonitor.mail.host", "127.0.0.1",
                "opvolgmonitor.mail.port", port,
                "opvolgmonitor.mail.security", "none",
                "opvolgmonitor.mail.from", "volgen@opvolgmonitor.example",
                "opvolgmonitor.mail.public-url", "http://opvolgmonitor.example",
                "opvolgmonitor.mail.schedule", "off");
    }

    List<Received> mails() {
        return Stream.of(server.getReceivedMessages()).map(Received::new).toList();
    }

    List<Received> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    Received lastMail() {
        return mails().getLast();
    }

    /** Lets a minute pass since the last thing was registered, then plans and sends. */
    void turn() {
        catchUp();
        clock.move(Duration.ofMinutes(2));
        register.clock().set(clock.instant());
        node().plan();
        node().send();
    }

    Reply ask(String address, String field, String subject, String frequency) {
        return node().post(
                        "/nl/volgen/", Map.of("adres", address, field, subject, "hoe-vaak", frequency, "toch", "ja"));
    }

    /** Asks, reads the mail and confirms; gives the path of the page of who follows. */
    String follow(String address, String field, String subject, String frequency) {
        ask(address, field, subject, frequency);
        node().send();
        var reply = node().post(lastMail().link(), Map.of());
        node().plan();
        return reply.header("Location");
    }

    String follow(Key record, String frequency) {
        return follow(ADDRESS, "record", record.value(), frequency);
    }

    Commitment promise() {
        return publish(Samples.bare(Commitment.class).with("text", "Er komt een landelijk meldpunt"));
    }

    Fulfilment fulfil(Commitment promise, FulfilmentStatus status) {
        return publish(Samples.bare(Fulfilment.class)
                .with("commitment", promise.key())
                .with("document", Samples.ONE)
                .with("status", status));
    }

    /** Under a key of its own, with a quote. */
    <T extends Registered> T publish(Draft<T> draft) {
        var record = register.publish(
                Command.of(draft, register.freshKey()).on(Samples.DAY).quoting(Samples.ONE, Samples.WORDS));
        catchUp();
        return record;
    }

    /** What was registered is known from then on. */
    private void catchUp() {
        var registered = register.clock().instant();
        clock.set(clock.instant().isAfter(registered) ? clock.instant() : registered);
    }

    List<String> strings(String sql) {
        return register.strings(DatabaseRole.OM_APP, sql);
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        server.stop();
        register.close();
    }
}
