package vn.motcua.dossier.page;

import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;

/**
 * Where in a JSON text Jackson stumbled: {@code submitter.idKind}, {@code items[2]};
 * empty if nowhere in particular.
 */
final class JsonPath {

    private JsonPath() {
    }

    static String of(JacksonException failure) {
        String path = failure.getPath()
            .stream()
            .map((step) -> (step.getPropertyName() == null) ? "[" + step.getIndex() + "]"
                    : "." + step.getPropertyName())
            .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

}
