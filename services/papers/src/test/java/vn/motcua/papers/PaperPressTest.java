package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperPressTest {

    private final PaperPress press = new PaperPress();

    @Test
    void prints_the_same_bytes_for_the_same_paper() {
        for (Paper paper : Papers.all()) {
            assertThat(press.print(paper)).isEqualTo(press.print(paper));
        }
    }

}
