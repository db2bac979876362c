package vn.motcua.onestop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.models.ProcessModels;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws each model in a real browser with the viewer of the pages, keeps the picture
 * under {@code target/screenshots/models}, and measures what people see: no words over
 * words, no words over a shape.
 */
class ModelPicturesIT {

    private static final String VIEWER = "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

    private static final String DRAW = """
            async (xml) => {
              window.viewer = new BpmnJS({ container: '#canvas' });
              const { warnings } = await viewer.importXML(xml);
              const { inner } = viewer.get('canvas').viewbox();
              return { warnings: warnings.length, width: inner.width + 40, height: inner.height + 40 };
            }
            """;

    private static final String FIT = """
            () => {
              const canvas = viewer.get('canvas');
              canvas.resized();
              const { inner } = canvas.viewbox();
              canvas.viewbox({ x: inner.x - 20, y: inner.y - 20, width: inner.width + 40, height: inner.height + 40 });
            }
            """;

    /** A shape that frames others is no obstacle; a label may stand close to a line. */
    private static final String OVERLAPS = """
            () => {
              const elements = viewer.get('elementRegistry');
              const box = (gfx, what) => gfx.querySelector('.djs-visual ' + what)?.getBoundingClientRect();
              const labels = elements.filter((e) => e.type === 'label')
                .map((e) => ({ id: e.id, box: box(elements.getGraphics(e), 'text') })).filter((l) => l.box);
              const shapes = elements.filter((e) => e.width && e.type !== 'label' && !e.children.length)
                .map((e) => ({ id: e.id, box: box(elements.getGraphics(e), '*') }));
              const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1
                && b.top < a.bottom - 1;
              const found = [];
              labels.forEach((one, i) => {
                shapes.filter((other) => meet(one.box, other.box)).forEach((other) => found.push(one.id + ' over ' + other.id));
                labels.slice(i + 1).filter((other) => meet(one.box, other.box))
                  .forEach((other) => found.push(one.id + ' over ' + other.id));
              });
              return { labels: labels.length, shapes: shapes.length, found };
            }
            """;

    private static TestBrowser browser;

    private static String viewer;

    static List<String> models() {
        return ProcessModels.bpmn();
    }

    @BeforeAll
    static void open() throws IOException {
        browser = new TestBrowser("");
        try (InputStream script = Objects.requireNonNull(ModelPicturesIT.class.getResourceAsStream(VIEWER))) {
            viewer = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_is_drawn_so_that_it_can_be_read(String model) {
        try (Page page = browser.visitor()) {
            page.setContent(
                    "<body style='margin:0;background:#fff'><div id='canvas' style='height:100vh'></div></body>");
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(viewer));
            Map<?, ?> drawn = (Map<?, ?>) page.evaluate(DRAW,
                    new String(ProcessModels.resource(model), StandardCharsets.UTF_8));
            assertThat(drawn.get("warnings")).isEqualTo(0);
            page.setViewportSize(((Number) drawn.get("width")).intValue(), ((Number) drawn.get("height")).intValue());
            page.evaluate(FIT);
            page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "models", model.replace(".bpmn", ".png"))));
            Map<?, ?> seen = (Map<?, ?>) page.evaluate(OVERLAPS);
            assertThat(((Number) seen.get("shapes")).intValue()).isGreaterThan(5);
            assertThat(((Number) seen.get("labels")).intValue()).isGreaterThan(2);
            assertThat((List<?>) seen.get("found")).isEmpty();
        }
    }

}
