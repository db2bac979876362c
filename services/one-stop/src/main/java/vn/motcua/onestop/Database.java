package vn.motcua.onestop;

/**
 * How the services reach PostgreSQL.
 */
record Database(String url, String user, String password) {

    /**
     * Never the password: this may reach a log.
     */
    @Override
    public String toString() {
        return this.user + " @ " + this.url;
    }

}
