package vn.motcua.dossier.access;

/**
 * An account as the database knows it.
 *
 * @param epoch grows with each change of the password; sessions and tokens of an older
 * epoch are void
 * @param mustChange whether the password only serves to choose another
 */
record StoredAccount(Actor actor, String passwordHash, int epoch, boolean active, boolean mustChange) {

    @Override
    public String toString() {
        return "StoredAccount[" + this.actor.account() + "]";
    }

}
