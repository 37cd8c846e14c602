package nl.opvolgmonitor.api.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Goes through the text of a page once, element by element, without making a tree of it. What our templates write is stricter than
 * HTML: every element that is opened is closed, in order; a parser that repairs would hide the contrary.
 */
final class PageScan {

    /** Hears what stands in a page, in its order. */
    interface Listener {

        /** The names of attributes in small letters, their values as a browser reads them. */
        void open(String element, Map<String, String> attributes);

        /** The words of the title of the page. */
        void title(String words);

        void fault(String sentence);
    }

    private static final List<String> RAW = List.of("script", "style", "title", "textarea");

    private final String text;
    private final Listener listener;
    private final Nesting nesting;
    private int at;

    private PageScan(String text, Listener listener) {
        this.text = text;
        this.listener = listener;
        this.nesting = new Nesting(listener::fault);
    }

    static void go(String text, Listener listener) {
        var scan = new PageScan(text, listener);
        while (scan.at < text.length()) {
            scan.step();
        }
        scan.nesting.end();
    }

    private void step() {
        var tag = text.indexOf('<', at);
        if (tag < 0) {
            at = text.length();
        } else if (text.startsWith("<!--", tag)) {
            at = after("-->", tag + 4);
        } else if (text.startsWith("<!", tag)) {
            at = after(">", tag);
        } else if (text.startsWith("</", tag)) {
            close(tag + 2);
        } else {
            open(tag + 1);
        }
    }

    private int after(String end, int from) {
        var found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private void close(int from) {
        at = after(">", from);
        nesting.close(name(from));
    }

    private void open(int from) {
        var name = name(from);
        if (name.isEmpty()) {
            listener.fault("HTML: een < die geen element begint");
            at = from;
            return;
        }
        at = from + name.length();
        var attributes = attributes();
        nesting.open(name, text.charAt(Math.max(at - 2, 0)) == '/');
        listener.open(name, attributes);
        if (RAW.contains(name) && !nesting.isDrawing()) {
            raw(name);
        }
    }

    /** The words up to the end of an element that holds no others. */
    private void raw(String name) {
        var end = text.indexOf("</" + name, at);
        var words = text.substring(at, end < 0 ? text.length() : end);
        if (name.equals("title")) {
            listener.title(words);
        }
        at = end < 0 ? text.length() : end;
    }

    private String name(int from) {
        var end = from;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == ':' || sign == '_';
    }

    /** Reads them up to the end of the tag, and stands behind that. */
    private Map<String, String> attributes() {
        var found = new LinkedHashMap<String, String>();
        while (at < text.length() && text.charAt(at) != '>') {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '/') {
                at++;
            } else {
                attribute(found);
            }
        }
        at++;
        return found;
    }

    private void attribute(Map<String, String> found) {
        var name = name(at);
        if (name.isEmpty()) {
            listener.fault("HTML: een teken in een element dat daar niet hoort: " + text.charAt(at));
            at++;
            return;
        }
        at += name.length();
        if (found.put(name, at < text.length() && text.charAt(at) == '=' ? value() : "") != null) {
            listener.fault("HTML: twee keer het attribuut " + name);
        }
    }

    private String value() {
        at++;
        var quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            listener.fault("HTML: een waarde zonder aanhalingstekens");
            return "";
        }
        var end = text.indexOf(quote, at + 1);
        var value = text.substring(at + 1, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return Entities.read(value);
    }

    /** What a browser reads for the signs that a page cannot have as they are. */
    static final class Entities {

        private static final Map<String, String> NAMED =
                Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

        private Entities() {}

        static String read(String value) {
            return value.indexOf('&') < 0 ? value : all(value);
        }

        private static String all(String value) {
            var parts = new ArrayList<>(List.of(value.split("&", -1)));
            var read = new StringBuilder(parts.removeFirst());
            parts.forEach(part -> read.append(one(part)));
            return read.toString();
        }

        private static String one(String part) {
            var end = part.indexOf(';');
            return end < 0 ? "&" + part : sign(part.substring(0, end)) + part.substring(end + 1);
        }

        /** A number that no character has is left as it stands. */
        private static String sign(String name) {
            try {
                return named(name);
            } catch (IllegalArgumentException none) {
                return "&" + name + ";";
            }
        }

        private static String named(String name) {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            return name.startsWith("#")
                    ? Character.toString(Integer.parseInt(name.substring(1)))
                    : NAMED.getOrDefault(name, "&" + name + ";");
        }
    }
}
