package vn.motcua.dossier.notice;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.motcua.rules.dossier.QuietHours;

/**
 * How messages are sent.
 *
 * @param smtpHost mail server; without one, letters go to the print list of the desk
 * @param from sender's address
 * @param quietFrom from when in the evening no message goes out that can wait
 * @param quietTo until when in the morning; equal to {@code quietFrom} to send at any
 * hour
 * @param tries how often a message is tried before it goes to the print list
 */
@ConfigurationProperties("motcua.notice")
record NoticeSettings(@DefaultValue("") String smtpHost, @DefaultValue("motcua@localhost") String from,
        @DefaultValue("20:00") LocalTime quietFrom, @DefaultValue("07:00") LocalTime quietTo,
        @DefaultValue("5") int tries) {

    QuietHours quiet() {
        return new QuietHours(this.quietFrom, this.quietTo);
    }

    boolean isMailSet() {
        return !this.smtpHost.isBlank();
    }

}
