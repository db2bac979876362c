package vn.motcua.dossier.handover;

import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.access.VisitorThrottle;
import vn.motcua.dossier.notice.ResultLinks;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.result.Result;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * {@code /nhan-ket-qua/{token}}: where the applicant fetches a result that was returned
 * online; and the slip with that link for the desk.
 */
@Controller
class ResultLinkPage {

    /** Tries an hour from one address. */
    private static final int MOST = 30;

    private final FetchedResults results;

    private final ResultLinks links;

    private final Register register;

    private final PaperOffice papers;

    private final VisitorThrottle throttle;

    private final Access access;

    private final RefusalSentences sentences;

    ResultLinkPage(FetchedResults results, ResultLinks links, Register register, PaperOffice papers,
            VisitorThrottle throttle, Access access, RefusalSentences sentences) {
        this.results = results;
        this.links = links;
        this.register = register;
        this.papers = papers;
        this.throttle = throttle;
        this.access = access;
        this.sentences = sentences;
    }

    @GetMapping("/nhan-ket-qua/{token}")
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        try {
            this.throttle.count("RESULT_LINK", request.getRemoteAddr(), MOST);
            return page(token, this.results.asksForNumber(uuid(token)), "", HttpStatus.OK);
        }
        catch (Refusal refused) {
            return refused(token, false, refused);
        }
    }

    /** The file itself, once the end of the number was given. */
    @PostMapping("/nhan-ket-qua/{token}")
    Object fetch(@PathVariable String token, @RequestParam(defaultValue = "") String lastDigits,
            HttpServletRequest request) {
        try {
            this.throttle.count("RESULT_LINK", request.getRemoteAddr(), MOST);
            Result result = this.results.permitted(uuid(token), lastDigits);
            Result.StoredFile file = Objects.requireNonNull(result.file());
            return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("ket-qua." + file.ending()).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(this.results.content(result));
        }
        catch (Refusal refused) {
            return refused(token, refused.field().equals("lastDigits"), refused);
        }
    }

    private ModelAndView refused(String token, boolean again, Refusal refused) {
        return page(again ? token : "", again, this.sentences.of(refused), (refused.reason() == RefusalReason.NOT_FOUND)
                ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(String token, boolean asks, String error, HttpStatus status) {
        ModelAndView page = new ModelAndView("handover/fetch").addObject("token", token)
            .addObject("asks", asks)
            .addObject("error", error);
        page.setStatus(status);
        return page;
    }

    /** The slip for who has no e-mail: printed, or read out on the telephone. */
    @GetMapping("/ho-so/{id}/duong-dan-ket-qua")
    ModelAndView slip(@PathVariable UUID id) {
        this.access.require(Role.DESK_OFFICER);
        this.access.requireAgency(this.register.get(id).subject().agency());
        String link = this.papers.publicUrl() + "/nhan-ket-qua/"
                + this.links.latest(id)
                    .map(ResultLinks.Link::token)
                    .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "result", "id", id.toString()));
        return new ModelAndView("handover/link").addObject("link", link)
            .addObject("picture", this.papers.qrPicture(link));
    }

    private static UUID uuid(String token) {
        try {
            return UUID.fromString(token);
        }
        catch (IllegalArgumentException ex) {
            throw new Refusal(RefusalReason.NOT_FOUND, "result");
        }
    }

}
