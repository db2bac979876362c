package vn.motcua.dossier.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import vn.motcua.dossier.DeskServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Knocks at every door of the whole service without signing in. */
class ClosedDoorsIT {

    /**
     * Written out here once more, on purpose: a door that opens by mistake must not open
     * the test with it.
     */
    private static final List<String> OPEN = List.of("/dang-nhap", "/tra-cuu", "/xac-thuc", "/phan-anh", "/khao-sat",
            "/nhan-ket-qua", "/tien-trinh", "/v3/api-docs", "/asyncapi.json", "/actuator/health",
            "/actuator/prometheus");

    /**
     * Single doors: an opinion is sent and looked at by anybody, what is done with it is
     * not.
     */
    private static final Set<Door> OPEN_DOORS = Set.of(new Door("POST", "/api/feedback"),
            new Door("GET", "/api/feedback/1"), new Door("POST", "/api/surveys/1"), new Door("GET", "/api/surveys/1"),
            new Door("GET", "/api/schemas/1"));

    static DeskServer desk;

    @BeforeAll
    static void start() {
        desk = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void every_address_is_closed_but_the_few_that_are_open() {
        List<Door> doors = doors().toList();
        assertThat(doors).hasSizeGreaterThan(20);
        Set<String> ajar = new TreeSet<>();
        for (Door door : doors) {
            if (!isClosed(door) && !OPEN_DOORS.contains(door) && OPEN.stream().noneMatch(door.path()::startsWith)) {
                ajar.add(door.method() + " " + door.path());
            }
        }
        assertThat(ajar).isEmpty();
    }

    private static boolean isClosed(Door door) {
        HttpResponse<String> answer = new Browser(desk.url()).call(door.method(), door.path(), "");
        boolean ledToSignIn = answer.headers().firstValue("Location").orElse("").contains("/dang-nhap?tiep=");
        boolean tokenCall = door.equals(new Door("POST", "/api/session")) && answer.statusCode() == 400;
        return answer.statusCode() == 401 || answer.statusCode() == 403 || ledToSignIn || tokenCall;
    }

    /**
     * The servlet knows its mappings from its first request on; the actuator's are among
     * them.
     */
    private static Stream<Door> doors() {
        new Browser(desk.url()).get("/dang-nhap");
        return Objects.requireNonNull(desk.bean(DispatcherServlet.class).getHandlerMappings())
            .stream()
            .filter(RequestMappingInfoHandlerMapping.class::isInstance)
            .map(RequestMappingInfoHandlerMapping.class::cast)
            .flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(ClosedDoorsIT::doors)
            .distinct();
    }

    private static Stream<Door> doors(RequestMappingInfo mapping) {
        Set<RequestMethod> declared = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : declared;
        return mapping.getPatternValues()
            .stream()
            .map((pattern) -> pattern.replaceAll("\\{[^}]*}", "1").replace("**", "x"))
            .flatMap((path) -> methods.stream().map((method) -> new Door(method.name(), path)));
    }

    private record Door(String method, String path) {
    }

}
