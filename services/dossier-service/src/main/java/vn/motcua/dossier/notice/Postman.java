package vn.motcua.dossier.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.MachineClock;

/**
 * Carries messages to the mail server; what it cannot bring goes to the print list of the
 * desk.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private static final int BAG = 5;

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Notices notices;

    private final NoticeSettings settings;

    private final ObjectProvider<JavaMailSender> mail;

    private final PaperOffice papers;

    private final Texts texts;

    private final Commands commands;

    private final MachineClock machine;

    private final ApplicationEventPublisher publisher;

    private final MeterRegistry meters;

    private final NewDateNotices newDates;

    private final ResultLinks links;

    private final Register register;

    private final Directory directory;

    Postman(Notices notices, NoticeSettings settings, ObjectProvider<JavaMailSender> mail, PaperOffice papers,
            Texts texts, Commands commands, MachineClock machine, ApplicationEventPublisher publisher,
            MeterRegistry meters, NewDateNotices newDates, ResultLinks links, Register register, Directory directory) {
        this.notices = notices;
        this.settings = settings;
        this.mail = mail;
        this.papers = papers;
        this.texts = texts;
        this.commands = commands;
        this.machine = machine;
        this.publisher = publisher;
        this.meters = meters;
        this.newDates = newDates;
        this.links = links;
        this.register = register;
        this.directory = directory;
    }

    @Scheduled(fixedDelay = 1000)
    void round() {
        if (this.settings.isMailSet()) {
            this.commands.run(() -> this.notices.lease(BAG, this.machine.instant().plus(LEASE))).forEach(this::carry);
        }
    }

    private void carry(Notices.Waiting waiting) {
        try {
            send(waiting);
            end(waiting, true);
        }
        catch (RuntimeException | MessagingException ex) {
            // whatever went wrong with this one, the letters behind it must go out, and
            // this one must not be forgotten
            this.meters.counter("motcua.notices.failures").increment();
            log.warn("Message {} could not be sent (try {}): {}", waiting.id(), waiting.tries(),
                    ex.getClass().getSimpleName());
            if (waiting.tries() >= this.settings.tries()) {
                end(waiting, false);
            }
        }
    }

    private void send(Notices.Waiting waiting) throws MessagingException {
        JavaMailSender sender = this.mail.getObject();
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(this.settings.from());
        helper.setTo(waiting.address());
        if (waiting.paper() != null) {
            helper.setSubject(this.texts.of("notice.apology.subject"));
            helper.setText(this.texts.of("notice.apology.text"));
            helper.addAttachment("phieu-xin-loi.pdf", new ByteArrayResource(this.papers.pdf(waiting.paper())),
                    "application/pdf");
        }
        else if (waiting.kind().equals(ResultNotices.EARLY)) {
            helper.setSubject(this.texts.of("notice.early-return.subject"));
            helper.setText(early(waiting.dossier()));
        }
        else if (waiting.kind().startsWith(ResultNotices.REMINDER)) {
            helper.setSubject(this.texts.of("notice.collect.subject"));
            helper.setText(
                    this.texts.of("notice.collect.text", String.valueOf(this.register.get(waiting.dossier()).code())));
        }
        else if (waiting.kind().equals(ResultLinks.KIND)) {
            helper.setSubject(this.texts.of("notice.result-link.subject"));
            helper.setText(link(waiting));
        }
        else if (waiting.kind().equals(ReceptionEndNotices.KIND)) {
            helper.setSubject(this.texts.of("notice.reception-ended.subject"));
            helper.setText(this.texts.of("notice.reception-ended.text",
                    this.register.get(waiting.dossier()).subject().procedureName()));
        }
        else if (waiting.kind().equals(MoveNotices.KIND)) {
            helper.setSubject(this.texts.of("notice.moved.subject"));
            helper.setText(moved(waiting.dossier()));
        }
        else if (waiting.kind().equals(ObligationNotices.BEGUN)) {
            helper.setSubject(this.texts.of("notice.obligation.subject"));
            helper.setText(this.texts.of("notice.obligation.text",
                    String.valueOf(this.register.get(waiting.dossier()).code())));
        }
        else if (waiting.kind().equals(ObligationNotices.MET)) {
            helper.setSubject(this.texts.of("notice.obligation-met.subject"));
            helper.setText(met(waiting.dossier()));
        }
        else if (waiting.until() != null) {
            helper.setSubject(this.texts.of("notice.supplement.subject"));
            helper.setText(reminder(waiting.dossier(), waiting.until().toInstant()));
        }
        else {
            helper.setSubject(this.texts.of("notice.new-date.subject"));
            helper.setText(newDate(waiting.dossier()));
        }
        message.setHeader("Message-ID", "<" + waiting.id() + "@motcua>");
        sender.send(message);
    }

    private String reminder(UUID id, Instant until) {
        Dossier dossier = this.register.get(id);
        String name = (dossier.code() == null) ? dossier.subject().procedureName() : dossier.code();
        return this.texts.of("notice.supplement.text", name, Formats.moment(until));
    }

    private String link(Notices.Waiting waiting) {
        return this.texts.of("notice.result-link.text", String.valueOf(this.register.get(waiting.dossier()).code()),
                this.papers.publicUrl() + "/nhan-ket-qua/" + this.links.told(waiting.id()).token());
    }

    private String moved(UUID id) {
        Dossier dossier = this.register.get(id);
        Agency agency = this.directory.agency(dossier.subject().agency());
        return this.texts.of("notice.moved.text", String.valueOf(dossier.code()), agency.name(), agency.hotline());
    }

    private String early(UUID id) {
        Dossier dossier = this.register.get(id);
        Instant promised = Objects.requireNonNull(dossier.deadline().promisedAt(), "a day before which it is ready");
        return this.texts.of("notice.early-return.text", String.valueOf(dossier.code()), Formats.moment(promised));
    }

    private String met(UUID id) {
        Dossier dossier = this.register.get(id);
        Instant promised = Objects.requireNonNull(dossier.deadline().promisedAt(), "a date to tell");
        return this.texts.of("notice.obligation-met.text", String.valueOf(dossier.code()), Formats.moment(promised));
    }

    private String newDate(UUID id) {
        Dossier dossier = this.register.get(id);
        Instant promised = Objects.requireNonNull(dossier.deadline().promisedAt(), "a date to tell");
        return this.texts.of("notice.new-date.text", String.valueOf(dossier.code()), Formats.moment(promised));
    }

    /**
     * A letter's end moves its dossier on; a notice of a new date that no mail server
     * takes goes to the list of those who are called; a result whose link nobody got goes
     * back to the desk.
     */
    private void end(Notices.Waiting waiting, boolean sent) {
        this.commands.act(() -> {
            if (waiting.kind().equals(ResultLinks.KIND) && !sent) {
                if (this.notices.end(waiting.id(), false)) {
                    this.publisher.publishEvent(
                            new ResultLinks.NotSent(waiting.dossier(), this.links.told(waiting.id()).handover()));
                }
            }
            else if (waiting.paper() == null && !sent) {
                this.newDates.callInstead(waiting.id());
            }
            else if (this.notices.end(waiting.id(), sent) && waiting.paper() != null) {
                this.publisher.publishEvent(new NoticeOutcome(waiting.dossier(), sent));
            }
        });
    }

}
