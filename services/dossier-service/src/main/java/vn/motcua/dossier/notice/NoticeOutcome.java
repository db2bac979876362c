package vn.motcua.dossier.notice;

import java.util.UUID;

/**
 * What became of a letter sent by e-mail; published in the transaction that records it.
 *
 * @param sent whether a mail server took it; otherwise it was given up
 */
public record NoticeOutcome(UUID dossier, boolean sent) {
}
