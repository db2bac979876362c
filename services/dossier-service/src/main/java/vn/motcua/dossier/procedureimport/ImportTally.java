package vn.motcua.dossier.procedureimport;

/** What became of the lines of a batch, counted up on the way by one thread. */
final class ImportTally {

    private int imported;

    private int waiting;

    private int unchanged;

    private int rejected;

    void publishes() {
        this.imported++;
    }

    void waits() {
        this.waiting++;
    }

    void keepsAsItIs() {
        this.unchanged++;
    }

    void rejects() {
        this.rejected++;
    }

    int lines() {
        return this.imported + this.waiting + this.unchanged + this.rejected;
    }

    int imported() {
        return this.imported;
    }

    int waiting() {
        return this.waiting;
    }

    int unchanged() {
        return this.unchanged;
    }

    int rejected() {
        return this.rejected;
    }

}
