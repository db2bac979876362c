package vn.motcua.dossier.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

class ProblemsTest {

    private final MockMvc web = web();

    @ParameterizedTest
    @CsvSource({ "NOT_ALLOWED, 403", "WRONG_AGENCY, 403", "NOT_FOUND, 404", "ALREADY_ACCEPTED, 409",
            "ILLEGAL_TRANSITION, 409", "WORK_ITEM_DONE, 409", "REAPPOINT_TWICE, 422", "CALENDAR_MISSING, 422",
            "PROCEDURE_UNKNOWN, 422" })
    void a_refusal_is_a_problem_detail_with_its_own_status(RefusalReason reason, int status) throws Exception {
        this.web.perform(get("/api/refuse/" + reason))
            .andExpect(status().is(status))
            .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
            .andExpect(jsonPath("$.type").value("urn:motcua:refusal:" + reason.code()))
            .andExpect(jsonPath("$.status").value(status))
            .andExpect(jsonPath("$.title").value("Không thực hiện được"))
            .andExpect(jsonPath("$.instance").value("/api/refuse/" + reason))
            .andExpect(jsonPath("$.errors", hasSize(1)))
            .andExpect(jsonPath("$.errors[0].field").value("newDueDate"))
            .andExpect(jsonPath("$.errors[0].code").value(reason.code()))
            .andExpect(jsonPath("$.errors[0].message").isNotEmpty())
            .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void several_refusals_come_together() throws Exception {
        this.web.perform(get("/api/refuse-both"))
            .andExpect(status().isUnprocessableContent())
            .andExpect(jsonPath("$.errors", hasSize(2)))
            .andExpect(jsonPath("$.errors[0].field").value("submitter.name"))
            .andExpect(jsonPath("$.errors[1].field").value("submitter.phone"))
            .andExpect(jsonPath("$.detail").value(containsString("họ tên (người nộp hồ sơ)")))
            .andExpect(jsonPath("$.detail").value(containsString("số điện thoại (người nộp hồ sơ)")));
    }

    @Test
    void json_that_is_no_json_is_said_so() throws Exception {
        this.web.perform(post("/api/take").contentType(MediaType.APPLICATION_JSON).content("{\"name\": "))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.errors[0].field").value("body"))
            .andExpect(jsonPath("$.detail").value(containsString("JSON")));
    }

    @Test
    void a_value_of_the_wrong_kind_names_its_place() throws Exception {
        this.web
            .perform(post("/api/take").contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"A\", \"submitter\": {\"sets\": \"nhiều\"}}"))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.type").value("urn:motcua:problem:invalid-input"))
            .andExpect(jsonPath("$.errors[0].field").value("submitter.sets"))
            .andExpect(jsonPath("$.errors[0].message").value(containsString("số bộ hồ sơ (người nộp hồ sơ)")))
            .andExpect(content().string(not(containsString("tools.jackson"))));
    }

    @Test
    void a_constraint_names_its_field() throws Exception {
        this.web.perform(post("/api/take").contentType(MediaType.APPLICATION_JSON).content("{\"name\": \" \"}"))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.errors[0].field").value("name"))
            .andExpect(jsonPath("$.errors[0].code").value("missing"));
    }

    @Test
    void a_missing_or_unreadable_parameter_names_itself() throws Exception {
        this.web.perform(get("/api/list"))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.errors[0].field").value("page"))
            .andExpect(jsonPath("$.errors[0].code").value("missing"));
        this.web.perform(get("/api/list").param("page", "hai"))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.errors[0].field").value("page"))
            .andExpect(jsonPath("$.errors[0].code").value("type"));
        this.web.perform(get("/api/one/not-a-uuid"))
            .andExpect(status().isBadRequest())
            .andExpect(jsonPath("$.errors[0].field").value("id"));
    }

    @Test
    void wrong_paths_methods_and_media_types_keep_their_status() throws Exception {
        this.web.perform(get("/api/nowhere"))
            .andExpect(status().isNotFound())
            .andExpect(jsonPath("$.title").value("Không tìm thấy"));
        this.web.perform(post("/api/list"))
            .andExpect(status().isMethodNotAllowed())
            .andExpect(header().string("Allow", "GET"))
            .andExpect(jsonPath("$.type").value("urn:motcua:problem:http-405"));
        this.web.perform(post("/api/take").contentType(MediaType.TEXT_PLAIN).content("x"))
            .andExpect(status().isUnsupportedMediaType())
            .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void a_collision_asks_to_look_again() throws Exception {
        this.web.perform(get("/api/collide"))
            .andExpect(status().isConflict())
            .andExpect(jsonPath("$.type").value("urn:motcua:problem:collision"));
    }

    @Test
    void an_accident_gives_a_reference_and_no_secret() throws Exception {
        this.web.perform(get("/api/accident"))
            .andExpect(status().isInternalServerError())
            .andExpect(jsonPath("$.detail").value(matchesPattern(".*mã sự cố [0-9a-f]{8}\\.")))
            .andExpect(content().string(not(containsString("075190000123"))));
    }

    @Test
    void a_person_gets_a_page_with_the_same_sentence() throws Exception {
        this.web.perform(get("/refuse").header("Referer", "http://localhost/ho-so/7"))
            .andExpect(status().isUnprocessableContent())
            .andExpect(view().name("error"))
            .andExpect(model().attribute("sentence", containsString("không được hẹn lại lần thứ hai")))
            .andExpect(model().attribute("back", "/ho-so/7"));
        this.web.perform(get("/refuse").header("Referer", "http://evil.example/x"))
            .andExpect(model().attribute("back", "/"));
    }

    @Test
    void an_htmx_request_gets_a_line() throws Exception {
        this.web.perform(get("/refuse").header("HX-Request", "true"))
            .andExpect(status().isUnprocessableContent())
            .andExpect(view().name("access/refusal"));
    }

    private static MockMvc web() {
        Texts texts = new Texts();
        RefusalSentences sentences = new RefusalSentences(texts);
        Problems problems = new Problems(sentences, texts, new BadInput(texts, sentences), new Accidents(texts),
                new Answer());
        return MockMvcBuilders.standaloneSetup(new Clumsy())
            .setControllerAdvice(problems)
            .setViewResolvers((name, locale) -> (model, request, response) -> {
            })
            .build();
    }

    record Paper(@NotBlank String name, Sets submitter) {
    }

    record Sets(int sets) {
    }

    @RestController
    static class Clumsy {

        @GetMapping("/api/refuse/{reason}")
        void refuse(@PathVariable RefusalReason reason) {
            throw new Refusal(reason, "newDueDate");
        }

        @GetMapping("/api/refuse-both")
        void refuseBoth() {
            throw new Refusals(List.of(new Refusal(RefusalReason.NAME_MISSING, "submitter.name"),
                    new Refusal(RefusalReason.FIELD_INVALID, "submitter.phone", "kind", "PHONE")));
        }

        @GetMapping("/refuse")
        void refusePage() {
            throw new Refusal(RefusalReason.REAPPOINT_TWICE, "newDueDate");
        }

        @PostMapping("/api/take")
        Map<String, Object> take(@Valid @RequestBody Paper paper) {
            return Map.of("name", paper.name());
        }

        @GetMapping("/api/list")
        int list(@RequestParam int page) {
            return page;
        }

        @GetMapping("/api/one/{id}")
        UUID one(@PathVariable UUID id) {
            return id;
        }

        @GetMapping("/api/collide")
        void collide() {
            throw new OptimisticLockingFailureException("two at once");
        }

        @GetMapping("/api/accident")
        void accident() {
            throw new IllegalStateException("id number 075190000123");
        }

    }

}
