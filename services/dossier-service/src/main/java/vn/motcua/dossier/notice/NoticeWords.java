package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;

/** What a message says, as its dossier stands when it is sent. */
@Component
class NoticeWords {

    private final Texts texts;

    private final Register register;

    private final Directory directory;

    private final PaperOffice papers;

    private final ResultLinks links;

    private final DuplicateNotices duplicates;

    NoticeWords(Texts texts, Register register, Directory directory, PaperOffice papers, ResultLinks links,
            DuplicateNotices duplicates) {
        this.texts = texts;
        this.register = register;
        this.directory = directory;
        this.papers = papers;
        this.links = links;
        this.duplicates = duplicates;
    }

    Words of(Notices.Waiting waiting) {
        if (waiting.subject() != null && waiting.body() != null) {
            return new Words(waiting.subject(), waiting.body(), "van-ban.pdf");
        }
        return of(waiting, this.register.get(Objects.requireNonNull(waiting.dossier(), "a dossier or words")));
    }

    private Words of(Notices.Waiting waiting, Dossier dossier) {
        String code = String.valueOf(dossier.code());
        if (waiting.kind().startsWith(ResultNotices.REMINDER)) {
            return words("collect", code);
        }
        Optional<PaperMessage> paper = PaperMessage.of(waiting.kind());
        if (paper.isPresent()) {
            return words(paper.get().key(), name(dossier), hotline(dossier));
        }
        return switch (waiting.kind()) {
            case Notices.LETTER -> letter(dossier, waiting, code);
            case SealNoticeMessages.KIND -> words("seal-notice", code, this.papers.publicUrl() + "/tra-cuu?ma=" + code);
            case ResultNotices.EARLY -> words("early-return", code, promised(dossier));
            case ResultLinks.KIND -> words("result-link", code,
                    this.papers.publicUrl() + "/nhan-ket-qua/" + this.links.told(waiting.id()).token());
            case ReceptionEndNotices.KIND -> words("reception-ended", dossier.subject().procedureName());
            case DuplicateNotices.KIND -> duplicate(dossier);
            case MoveNotices.KIND -> moved(dossier);
            case ObligationNotices.BEGUN -> words("obligation", code);
            case ObligationNotices.MET -> words("obligation-met", code, promised(dossier));
            default -> reminderOrNewDate(dossier, code, waiting.until());
        };
    }

    /** Under the title that its form had when it was signed. */
    private Words letter(Dossier dossier, Notices.Waiting waiting, String code) {
        UUID paper = Objects.requireNonNull(waiting.paper(), "the letter itself");
        String title = this.papers.titleOf(dossier, this.papers.get(paper));
        return new Words(this.texts.of("notice.apology.subject", title),
                this.texts.of("notice.apology.text", StringUtils.uncapitalize(title), code), "thu-xin-loi.pdf");
    }

    private Words reminderOrNewDate(Dossier dossier, String code, @Nullable OffsetDateTime until) {
        if (until == null) {
            return words("new-date", code, promised(dossier));
        }
        return words("supplement", name(dossier), Formats.moment(until.toInstant()));
    }

    private static String name(Dossier dossier) {
        return (dossier.code() == null) ? dossier.subject().procedureName() : dossier.code();
    }

    private String hotline(Dossier dossier) {
        return this.directory.agency(dossier.subject().agency()).hotline();
    }

    private Words duplicate(Dossier dossier) {
        DuplicateNotices.ToTell told = this.duplicates.about(dossier.id());
        return words("duplicate", told.closed(), told.stays());
    }

    /** Before acceptance there is no code and no appointment that could stay. */
    private Words moved(Dossier dossier) {
        Agency agency = this.directory.agency(dossier.subject().agency());
        return words((dossier.code() == null) ? "forwarded" : "moved", name(dossier), agency.name(), agency.hotline());
    }

    private static String promised(Dossier dossier) {
        Instant promised = Objects.requireNonNull(dossier.deadline().promisedAt(), "a date to tell");
        return Formats.moment(promised);
    }

    private Words words(String key, Object... arguments) {
        return new Words(this.texts.of("notice." + key + ".subject"),
                this.texts.of("notice." + key + ".text", arguments), "thong-bao.pdf");
    }

    /**
     * Subject and text of a message.
     *
     * @param attachment name of the file, where a paper goes with it
     */
    record Words(String subject, String text, String attachment) {
    }

}
