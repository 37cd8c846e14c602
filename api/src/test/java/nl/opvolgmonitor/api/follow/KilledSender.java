package nl.opvolgmonitor.api.follow;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import nl.opvolgmonitor.domain.follow.Letters;
import nl.opvolgmonitor.domain.follow.Outbox;
import nl.opvolgmonitor.domain.follow.PlanMails;
import nl.opvolgmonitor.domain.follow.Planning;
import nl.opvolgmonitor.domain.follow.Post;
import nl.opvolgmonitor.domain.follow.SendMails;
import nl.opvolgmonitor.domain.follow.SubjectReaders;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.persistence.TestDatabase;

/** A node that plans and sends, and is gone at a step of that, as after {@code kill -9}: no transaction ends, no connection closes. */
final class KilledSender {

    static final int KILLED = 137;

    /** Where it dies: at a call of what it works with, before that is carried out or after. */
    enum Step {
        WHILE_PLANNING("move", false),
        PLANNED("claim", false),
        CLAIMED("claim", true),
        ALL_BUT_THE_LAST_LINE("handOver", false),
        MARKED("handOver", true),
        TAKEN("sent", false),
        SENT("sent", true);

        private final String method;
        private final boolean after;

        Step(String method, boolean after) {
            this.method = method;
            this.after = after;
        }
    }

    private KilledSender() {}

    static int run(TestDatabase database, int port, Step step, Instant now) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSender.class.getName(),
                        database.name(),
                        database.url(),
                        String.valueOf(port),
                        step.name(),
                        now.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    public static void main(String[] arguments) {
        var clock = new SetClock(Instant.parse(arguments[4]));
        var step = Step.valueOf(arguments[3]);
        var node = Node.on(
                new TestDatabase(arguments[0], arguments[1]), clock, MailRoom.smtp(Integer.parseInt(arguments[2])));
        new PlanMails(
                        dying(Planning.class, node.bean(Planning.class), step),
                        node.bean(SubjectReaders.class),
                        node.bean(Transactions.class),
                        clock)
                .plan(KilledSender::raise);
        new SendMails(
                        dying(Outbox.class, node.bean(Outbox.class), step),
                        node.bean(Letters.class),
                        node.bean(Post.class),
                        clock)
                .send(() -> false, KilledSender::raise);
        Runtime.getRuntime().halt(0);
    }

    private static void raise(RuntimeException trouble) {
        throw trouble;
    }

    private static <T> T dying(Class<T> type, T target, Step step) {
        return type.cast(Proxy.newProxyInstance(
                KilledSender.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean here = method.getName().equals(step.method);
                    if (here && !step.after) {
                        Runtime.getRuntime().halt(KILLED);
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    } finally {
                        if (here) {
                            Runtime.getRuntime().halt(KILLED);
                        }
                    }
                }));
    }
}
