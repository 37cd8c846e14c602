package nl.opvolgmonitor.api.start;

import java.util.List;

/**
 * A command beside serving: {@code ./opvolgmonitor export …} runs the bean named {@code export} with what followed,
 * on a migrated database and without a web server. Say in {@code help.txt} what it does.
 */
public interface Task {

    String name();

    void run(List<String> arguments);
}
