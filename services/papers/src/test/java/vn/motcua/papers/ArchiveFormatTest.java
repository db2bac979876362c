package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The referee's verdict: can be kept for good (PDF/A-2a) and read aloud (PDF/UA-1). */
class ArchiveFormatTest {

    private final PaperPress press = new PaperPress();

    @BeforeAll
    static void callTheReferee() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Paper> papers() {
        return Stream.concat(Papers.all().stream(),
                Stream.of(Papers.blankReceipts("H19.29-270205-0008", "H19.29-270205-0009"),
                        Papers.receipt(Papers.sample(Papers.receiptHead())),
                        Papers.apology(Papers.draft(Papers.apologyHead()), false)))
            .toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void can_be_archived(Paper paper) throws Exception {
        assertThat(faults(press.print(paper), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void can_be_read_aloud(Paper paper) throws Exception {
        assertThat(faults(press.print(paper), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_referee_does_find_faults() throws Exception {
        byte[] pdf = press.print(Papers.refusal());
        assertThat(faults(pdf, PDFAFlavour.PDFA_1_A)).isNotEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser)
                .getTestAssertions()
                .stream()
                .filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map((assertion) -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                .distinct()
                .toList();
        }
    }

}
