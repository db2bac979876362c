package vn.motcua.papers;

import java.util.Map;

import javax.imageio.ImageIO;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * Prints papers: a paper in, a PDF out, the same bytes for the same paper.
 * <p>
 * Thread-safe and without state; one press serves a whole application.
 */
public final class PaperPress {

    /**
     * Changes with every change that can be seen on a paper; stored beside the PDF, so
     * that a paper can be told from one printed with other words or another layout.
     */
    private static final String TEMPLATE_VERSION = "2026-12-08";

    static {
        // a picture on its way to paper stays in memory; a temporary file for it would
        // fail where the disk is full and at the very moment at which the service stops
        ImageIO.setUseCache(false);
    }

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
            PaperPress.class.getClassLoader(), "vn.motcua.papers.templates");

    public static String templateVersion() {
        return TEMPLATE_VERSION;
    }

    /** Prints on A5, the size of the forms (Circular 01/2018/TT-VPCP Art. 9). */
    public byte[] print(Paper paper) {
        return print(paper, Sheet.A5);
    }

    /**
     * Prints on the sheet given.
     * @throws IllegalArgumentException if the proof address is too long for a QR code
     */
    public byte[] print(Paper paper, Sheet sheet) {
        return Typesetter.set(xhtml(paper, sheet), sheet, paper.head().date());
    }

    private String xhtml(Paper paper, Sheet sheet) {
        String proofUrl = paper.head().proofUrl();
        StringOutput page = new StringOutput();
        if (paper instanceof BlankReceiptsPaper blanks) {
            templates.render("blankReceipts.jte", Map.of("paper", blanks, "sheet", sheet, "codePictures",
                    blanks.lookups().stream().map(QrCode::dataUri).toList()), page);
        }
        else {
            templates.render(template(paper),
                    Map.of("paper", paper, "sheet", sheet, "qr", proofUrl == null ? "" : QrCode.dataUri(proofUrl)),
                    page);
        }
        return PlainText.printable(page.toString());
    }

    private static String template(Paper paper) {
        if (paper instanceof ReceiptPaper) {
            return "receipt.jte";
        }
        if (paper instanceof SupplementPaper) {
            return "supplement.jte";
        }
        if (paper instanceof RefusalPaper) {
            return "refusal.jte";
        }
        if (paper instanceof StopPaper) {
            return "stop.jte";
        }
        if (paper instanceof SettleRefusalPaper) {
            return "settleRefusal.jte";
        }
        if (paper instanceof TransferSlipPaper) {
            return "transferSlip.jte";
        }
        if (paper instanceof RouteSlipPaper) {
            return "routeSlip.jte";
        }
        if (paper instanceof FaultLetterPaper) {
            return "faultLetter.jte";
        }
        if (paper instanceof HandOverListPaper) {
            return "handOverList.jte";
        }
        if (paper instanceof LateNoticePaper) {
            return "lateNotice.jte";
        }
        if (paper instanceof SealNoticePaper) {
            return "sealNotice.jte";
        }
        if (paper instanceof FeedbackAnswerPaper) {
            return "feedbackAnswer.jte";
        }
        if (paper instanceof FeedbackNoticePaper) {
            return "feedbackNotice.jte";
        }
        return paper instanceof ApologyPaper ? "apology.jte" : "controlSlip.jte";
    }

}
