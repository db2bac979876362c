package vn.motcua.dossier.operations;

import java.util.List;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.OfficeAccount;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;

/**
 * One account as an administrator reads it.
 *
 * @param agency its name today, or its code where it has none any more
 * @param units their names; empty means all units for who works for the whole agency,
 * none for others
 * @param open whether the person may sign in
 * @param oneTime whether the password was given and is still to be changed
 */
public record AccountLine(String account, String name, List<Role> roles, String agency, List<String> units,
        boolean agencyWide, boolean open, boolean oneTime) {

    static AccountLine of(OfficeAccount account, Directory directory) {
        Actor actor = account.person();
        String agency = directory.agencies()
            .stream()
            .filter((one) -> one.code().equals(actor.agency()))
            .map(Agency::name)
            .findFirst()
            .orElse(actor.agency());
        List<String> units = directory.unitsOf(actor.agency())
            .stream()
            .filter((unit) -> actor.units().contains(unit.code()))
            .map(Unit::name)
            .toList();
        return new AccountLine(actor.account(), actor.name(), actor.roles().stream().sorted().toList(), agency, units,
                actor.isAgencyWide(), account.open(), account.oneTime());
    }

}
