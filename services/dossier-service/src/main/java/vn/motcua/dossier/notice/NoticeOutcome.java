package vn.motcua.dossier.notice;

import java.util.UUID;

/**
 * What became of a message sent by e-mail; published in the transaction that records it.
 *
 * @param kind what kind of message it was, for example {@link Notices#LETTER}
 * @param sent whether a mail server took it; otherwise it was given up
 */
public record NoticeOutcome(UUID dossier, String kind, boolean sent) {
}
