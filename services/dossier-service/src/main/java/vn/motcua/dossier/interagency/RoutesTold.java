package vn.motcua.dossier.interagency;

import java.util.List;

/**
 * The ways of a dossier, and what the reader may do about them.
 *
 * @param maySend whether the reader may send it to other agencies now
 * @param mayCallOff whether the reader may call them off
 */
public record RoutesTold(List<RouteTold> routes, boolean maySend, boolean mayCallOff) {
}
