package vn.motcua.dossier.calendarchange;

import java.util.List;

/**
 * The days of these agencies, or the outages that give back time there, are other ones
 * now, and every node has heard of it. Published in the transaction that ends the change.
 */
public record CalendarsChanged(List<String> agencies) {
}
