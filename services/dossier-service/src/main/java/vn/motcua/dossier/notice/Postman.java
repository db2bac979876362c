package vn.motcua.dossier.notice;

import java.time.Duration;
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
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.paper.PaperOffice;
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

    private final NoticeWords words;

    private final Commands commands;

    private final MachineClock machine;

    private final ApplicationEventPublisher publisher;

    private final MeterRegistry meters;

    private final NewDateNotices newDates;

    private final ResultLinks links;

    Postman(Notices notices, NoticeSettings settings, ObjectProvider<JavaMailSender> mail, PaperOffice papers,
            NoticeWords words, Commands commands, MachineClock machine, ApplicationEventPublisher publisher,
            MeterRegistry meters, NewDateNotices newDates, ResultLinks links) {
        this.notices = notices;
        this.settings = settings;
        this.mail = mail;
        this.papers = papers;
        this.words = words;
        this.commands = commands;
        this.machine = machine;
        this.publisher = publisher;
        this.meters = meters;
        this.newDates = newDates;
        this.links = links;
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
        NoticeWords.Words words = this.words.of(waiting);
        helper.setSubject(words.subject());
        helper.setText(words.text());
        if (waiting.paper() != null) {
            helper.addAttachment(words.attachment(), new ByteArrayResource(this.papers.pdf(waiting.paper())),
                    "application/pdf");
        }
        message.setHeader("Message-ID", "<" + waiting.id() + "@motcua>");
        sender.send(message);
    }

    /**
     * A letter's end moves its dossier on; a result whose link nobody got goes back to
     * the desk; any other message that no mail server takes goes to a list of the desk.
     */
    private void end(Notices.Waiting waiting, boolean sent) {
        this.commands.act(() -> {
            if (waiting.kind().equals(ResultLinks.KIND) && !sent) {
                if (this.notices.end(waiting.id(), false)) {
                    this.publisher.publishEvent(
                            new ResultLinks.NotSent(Objects.requireNonNull(waiting.dossier(), "the link of a dossier"),
                                    this.links.told(waiting.id()).handover()));
                }
            }
            else if (!sent && !waiting.kind().equals(Notices.LETTER)) {
                this.newDates.callInstead(waiting.id());
            }
            else if (this.notices.end(waiting.id(), sent)) {
                this.publisher.publishEvent(outcome(waiting, sent));
            }
        });
    }

    private static Object outcome(Notices.Waiting waiting, boolean sent) {
        UUID feedback = waiting.feedback();
        return (feedback != null) ? new OpinionMailSent(feedback)
                : new NoticeOutcome(Objects.requireNonNull(waiting.dossier()), waiting.kind(), sent);
    }

}
