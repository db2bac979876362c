package vn.motcua.dossier.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent.
 *
 * @param smtpHost mail server; without one, letters go to the print list of the desk
 * @param from sender's address
 * @param tries how often a message is tried before it goes to the print list
 */
@ConfigurationProperties("motcua.notice")
record NoticeSettings(@DefaultValue("") String smtpHost, @DefaultValue("motcua@localhost") String from,
        @DefaultValue("5") int tries) {

    boolean isMailSet() {
        return !this.smtpHost.isBlank();
    }

}
