package nl.opvolgmonitor.api;

import io.micronaut.runtime.Micronaut;

/** Where the program begins. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
