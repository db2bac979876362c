package vn.motcua.dossier.apology;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.notice.DuplicateNotices;
import vn.motcua.dossier.notice.MoveNotices;
import vn.motcua.dossier.notice.NewDateNotices;
import vn.motcua.dossier.notice.ObligationNotices;
import vn.motcua.dossier.notice.PaperMessages;
import vn.motcua.dossier.notice.ReceptionEndNotices;
import vn.motcua.dossier.notice.ResultNotices;
import vn.motcua.dossier.notice.SealNoticeMessages;
import vn.motcua.dossier.notice.SupplementNotices;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.Inbox;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;

/**
 * The print list of the desk: signed letters that go to the applicant on paper, each
 * confirmed when handed over.
 */
@Controller
class PrintListPage {

    private static final int MOST_CALLS = 200;

    private final Inbox inbox;

    private final NewDateNotices newDates;

    private final SupplementNotices supplements;

    private final ResultNotices results;

    private final MoveNotices moves;

    private final DuplicateNotices duplicates;

    private final ObligationNotices obligations;

    private final ReceptionEndNotices ended;

    private final PaperMessages papers;

    private final SealNoticeMessages sealNotices;

    private final SealNoticeDelivery sealDelivery;

    private final Letters letters;

    private final Worklist worklist;

    private final Commands commands;

    private final Access access;

    private final Texts texts;

    private final RefusalSentences sentences;

    PrintListPage(Inbox inbox, NewDateNotices newDates, SupplementNotices supplements, ResultNotices results,
            MoveNotices moves, DuplicateNotices duplicates, ObligationNotices obligations, ReceptionEndNotices ended,
            PaperMessages papers, SealNoticeMessages sealNotices, SealNoticeDelivery sealDelivery, Letters letters,
            Worklist worklist, Commands commands, Access access, Texts texts, RefusalSentences sentences) {
        this.inbox = inbox;
        this.newDates = newDates;
        this.supplements = supplements;
        this.results = results;
        this.moves = moves;
        this.duplicates = duplicates;
        this.obligations = obligations;
        this.ended = ended;
        this.papers = papers;
        this.sealNotices = sealNotices;
        this.sealDelivery = sealDelivery;
        this.letters = letters;
        this.worklist = worklist;
        this.commands = commands;
        this.access = access;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping("/giao-phieu")
    ModelAndView show() {
        this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
        List<LetterToHandOver> waiting = this.inbox.ofKind(this.access.current(), WorkKind.DELIVER_APOLOGY, false)
            .stream()
            .map(this::line)
            .toList();
        return new ModelAndView("apology/print-list").addObject("letters", waiting)
            .addObject("reminders", this.supplements.toCall(this.access.current().agency(), MOST_CALLS))
            .addObject("moved", this.moves.toCall(this.access.current().agency(), MOST_CALLS))
            .addObject("closed", this.duplicates.toCall(this.access.current().agency(), MOST_CALLS))
            .addObject("fetches", this.results.toCall(this.access.current().agency(), MOST_CALLS))
            .addObject("obligations", this.obligations.toCall(this.access.current().agency(), MOST_CALLS))
            .addObject("ended", this.ended.toCall(this.access.current().agency(), MOST_CALLS))
            .addObject("papers", this.papers.toBring(this.access.current().agency(), MOST_CALLS))
            .addObject("sealNotices", this.sealNotices.toHandOver(this.access.current().agency(), MOST_CALLS))
            .addObject("calls", this.newDates.toCall(this.access.current().agency(), MOST_CALLS));
    }

    @PostMapping("/giao-phieu/{work}")
    String handedOver(@PathVariable UUID work, RedirectAttributes redirect) {
        try {
            this.worklist.complete(work, Completion.of("DELIVERED"));
            Alert.done(this.texts.of("print-list.done")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/giao-phieu";
    }

    /** The notice without a signer was handed over. */
    @PostMapping("/giao-phieu/thong-bao/{notice}")
    String sealNotice(@PathVariable UUID notice, RedirectAttributes redirect) {
        boolean first = this.sealDelivery.handedOver(notice);
        Alert.done(this.texts.of(first ? "print-list.seal-notice.done" : "print-list.told-before")).on(redirect);
        return "redirect:/giao-phieu";
    }

    /** The applicant was told that the printed date moved later. */
    @PostMapping("/giao-phieu/bao/{notice}")
    String told(@PathVariable UUID notice, RedirectAttributes redirect) {
        return told(notice, "print-list.told", redirect);
    }

    /** The applicant was reminded of papers that are still awaited. */
    @PostMapping("/giao-phieu/nhac/{notice}")
    String reminded(@PathVariable UUID notice, RedirectAttributes redirect) {
        return told(notice, "print-list.reminded", redirect);
    }

    /** The applicant was told that the result waits. */
    @PostMapping("/giao-phieu/moi-nhan/{notice}")
    String invited(@PathVariable UUID notice, RedirectAttributes redirect) {
        return told(notice, "print-list.invited", redirect);
    }

    /** The applicant was told which agency goes on with the dossier. */
    @PostMapping("/giao-phieu/chuyen/{notice}")
    String toldOfMove(@PathVariable UUID notice, RedirectAttributes redirect) {
        return told(notice, "print-list.moved-told", redirect);
    }

    /** The applicant was told which of two dossiers goes on. */
    @PostMapping("/giao-phieu/trung/{notice}")
    String toldOfDuplicate(@PathVariable UUID notice, RedirectAttributes redirect) {
        return told(notice, "print-list.duplicate-told", redirect);
    }

    private String told(UUID notice, String done, RedirectAttributes redirect) {
        this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
        Actor actor = this.access.current();
        boolean first = this.commands.run(() -> this.newDates.called(notice, actor.agency(), actor.account()));
        Alert.done(this.texts.of(first ? done : "print-list.told-before")).on(redirect);
        return "redirect:/giao-phieu";
    }

    private LetterToHandOver line(Inbox.Line line) {
        Optional<UUID> paper = this.letters.alive(line.item().dossier()).map(Letter::paper);
        return new LetterToHandOver(line.item().id(), line.item().dossier(), line.code(), line.regime(),
                line.procedureName(), line.submitter(), paper.orElse(null));
    }

}
