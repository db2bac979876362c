package vn.motcua.dossier.casefile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.duplicate.Twin;
import vn.motcua.dossier.group.Group;
import vn.motcua.dossier.register.Links.Link;

/**
 * What a dossier has to do with others.
 *
 * @param twins other open dossiers of the same person and procedure
 * @param links to those that took its place, or whose place it took
 * @param stays the agencies it was at, and how long each had it; empty where it never
 * moved
 * @param group the matter that it belongs to with others
 * @param mayJoin whether the reader may join others to it
 * @param mayClose whether the reader may close it in favour of one of the twins
 */
public record CaseRelated(List<Twin> twins, List<Link> links, List<String> stays, boolean mayClose,
        @Nullable Group group, boolean mayJoin) {
}
