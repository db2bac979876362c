package vn.motcua.dossier.notice;

import java.util.UUID;

/**
 * A mail server took what was written to the sender of an opinion; published in the
 * transaction that records it.
 */
public record OpinionMailSent(UUID feedback) {
}
