package vn.motcua.dossier.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssetsTest {

    private final Assets assets = new Assets();

    @ParameterizedTest
    @CsvSource({ "bootstrap, css/bootstrap.min.css", "htmx.org, dist/htmx.min.js", "htmx-ext-sse, sse.js",
            "bpmn-js, dist/bpmn-navigated-viewer.production.min.js", "chart.js, dist/chart.umd.min.js" })
    void webjars_are_on_the_class_path_under_their_version(String name, String file) {
        String address = this.assets.webjar(name, file);
        assertThat(address).matches("/webjars/" + name + "/\\d[^/]*/" + file);
        assertThat(new ClassPathResource("META-INF/resources" + address).exists()).isTrue();
    }

    @Test
    void our_own_files_carry_a_fingerprint() {
        assertThat(this.assets.own("motcua.css")).matches("/dossier/motcua\\.css\\?v=[0-9a-f]{8}");
    }

    @Test
    void a_file_that_is_nowhere_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.assets.own("nowhere.css"));
        assertThatIllegalArgumentException().isThrownBy(() -> this.assets.webjar("bootstrap", "nowhere.css"));
        assertThatIllegalArgumentException().isThrownBy(() -> this.assets.webjar("jquery", "jquery.js"));
    }

}
