package vn.motcua.dossier.operations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;

/** The parts of this node as {@code /actuator/health} knows them, for people to read. */
@Component
class NodeHealth {

    private final HealthEndpoint health;

    private final Texts texts;

    NodeHealth(HealthEndpoint health, Texts texts) {
        this.health = health;
        this.texts = texts;
    }

    List<HealthLine> lines() {
        if (!(this.health.health() instanceof CompositeHealthDescriptor whole)) {
            return List.of();
        }
        Map<String, HealthDescriptor> parts = whole.getComponents();
        return ((parts == null) ? Map.<String, HealthDescriptor>of() : parts).entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map((part) -> line(part.getKey(), part.getValue()))
            .toList();
    }

    private HealthLine line(String name, HealthDescriptor part) {
        return new HealthLine(this.texts.find("operations.health." + name).orElse(name),
                Status.UP.equals(part.getStatus()), details(part));
    }

    /** Nested details are for programs; people get the plain ones. */
    private String details(HealthDescriptor part) {
        Map<String, Object> details = (part instanceof IndicatedHealthDescriptor indicated) ? indicated.getDetails()
                : null;
        return ((details == null) ? Map.<String, Object>of() : details).entrySet()
            .stream()
            .filter((detail) -> this.texts.find("operations.detail." + detail.getKey()).isPresent())
            .map((detail) -> this.texts.of("operations.detail." + detail.getKey(), word(detail.getValue())))
            .collect(Collectors.joining(" · "));
    }

    private String word(Object value) {
        return (value instanceof Double seconds) ? Formats.number(seconds)
                : this.texts.find("operations.value." + value).orElse(String.valueOf(value));
    }

}
