package nl.opvolgmonitor.api.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was asked for: a task, its arguments, where to serve and keep things, and whether to demonstrate signing in. */
public record CommandLine(String task, List<String> arguments, String host, int port, Path data, boolean demo) {

    static final String SERVE = "serve";
    static final String REHEARSE = "rehearse";
    static final String HELP = "help";
    static final String VERSION = "version";

    /** What needs the rights of the owner, on a database of any age: nothing is migrated or loaded for it. */
    private static final Set<String> OF_THE_OWNER = Set.of("backup", "restore", "reindex");

    public static CommandLine parse(String... arguments) {
        var rest = new ArrayDeque<>(List.of(arguments));
        var options = new HashMap<String, String>();
        var words = new ArrayList<String>();
        while (!rest.isEmpty()) {
            read(rest, options, words);
        }
        return of(words, options);
    }

    boolean is(String name) {
        return task.equals(name);
    }

    /** Whether it goes on until it is stopped. */
    boolean serves() {
        return is(SERVE) || is(REHEARSE);
    }

    /** That task in the same place. */
    CommandLine toDo(String other, List<String> with) {
        return new CommandLine(other, with, host, port, data, demo);
    }

    boolean isOfTheOwner() {
        return OF_THE_OWNER.contains(task);
    }

    private static void read(Deque<String> rest, Map<String, String> options, List<String> words) {
        var word = rest.pop();
        switch (word) {
            case "--help", "-h" -> words.addFirst(HELP);
            case "--version" -> words.addFirst(VERSION);
            case "--demo" -> options.put(word, word);
            case "--port", "--host", "--data" -> options.put(word, valueAfter(word, rest));
            default -> words.add(known(word, words));
        }
    }

    private static String valueAfter(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartRefused("Achter %s hoort een waarde; ./opvolgmonitor --help laat zien welke.", option);
        }
        return rest.pop();
    }

    /** What follows a task is the task's own business. */
    private static String known(String word, List<String> before) {
        if (before.isEmpty() && word.startsWith("-")) {
            throw new StartRefused("%s is geen optie; ./opvolgmonitor --help laat zien wat er kan.", word);
        }
        return word;
    }

    private static CommandLine of(List<String> words, Map<String, String> options) {
        var task = words.isEmpty() ? SERVE : words.removeFirst();
        return new CommandLine(
                task,
                List.copyOf(words),
                options.getOrDefault("--host", "127.0.0.1"),
                port(options.getOrDefault("--port", "8080")),
                options.containsKey("--data") ? Path.of(options.get("--data")) : dataAtHome(task),
                options.containsKey("--demo"));
    }

    /** The launcher says where home is, so that it may be called from any folder. */
    private static Path dataAtHome(String task) {
        return Path.of(
                System.getProperty("opvolgmonitor.home", "."), task.equals(REHEARSE) ? "var-" + REHEARSE : "var");
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new StartRefused("%s is geen poortnummer; kies een getal van 0 tot en met 65535.", text);
    }
}
