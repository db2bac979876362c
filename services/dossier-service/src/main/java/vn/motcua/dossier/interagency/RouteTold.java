package vn.motcua.dossier.interagency;

import java.util.List;

/**
 * The way of a dossier as its file tells it.
 *
 * @param forwarding in words
 * @param lead name of the agency that leads
 */
public record RouteTold(Route route, String forwarding, String lead, List<PartLine> parts) {
}
