package nl.opvolgmonitor.domain.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Finds whom a letter means by a name. A name that several carry is nobody's. */
final class Names {

    private static final Pattern ARTICLE = Pattern.compile("^(de|het|een) ");

    private final Map<String, Set<Key>> known;

    Names(List<Named> names, @Nullable LocalDate day) {
        known = names.stream()
                .filter(name -> name.holdsOn(day))
                .collect(Collectors.groupingBy(
                        name -> plain(name.name()), Collectors.mapping(Named::record, Collectors.toSet())));
    }

    /** The links with a target wherever the name has one; a target that does not exist gives way to its name. */
    List<Map<String, Object>> resolved(List<?> links, Set<String> existing) {
        return links.stream()
                .filter(Map.class::isInstance)
                .map(link -> resolved((Map<?, ?>) link, existing))
                .toList();
    }

    private Map<String, Object> resolved(Map<?, ?> link, Set<String> existing) {
        var found = target(link, existing);
        var resolved = new LinkedHashMap<String, Object>();
        resolved.put("role", String.valueOf(link.get("role")));
        if (found != null) {
            resolved.put("target", found);
        }
        name(link, found != null).ifPresent(name -> resolved.put("name", name));
        return resolved;
    }

    private @Nullable String target(Map<?, ?> link, Set<String> existing) {
        if (link.get("target") instanceof String target && existing.contains(target)) {
            return target;
        }
        return words(link)
                .map(this::of)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Key::value)
                .orElse(null);
    }

    private static java.util.Optional<String> name(Map<?, ?> link, boolean targeted) {
        var fallback = targeted
                ? Stream.<String>empty()
                : Stream.ofNullable(link.get("target")).map(Object::toString);
        return Stream.concat(words(link), fallback).findFirst();
    }

    private static Stream<String> words(Map<?, ?> link) {
        return Stream.of("name", "text")
                .map(link::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(word -> !word.isBlank());
    }

    private @Nullable Key of(String name) {
        var carriers = known.getOrDefault(plain(name), Set.of());
        return carriers.size() == 1 ? carriers.iterator().next() : null;
    }

    private static String plain(String name) {
        return ARTICLE.matcher(Wording.of(name)).replaceFirst("");
    }
}
