package vn.motcua.simulator.api;

/** The server answered a call with anything but success. */
public final class RefusedByServer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedByServer(int status, String call, String body) {
        super(call + " -> " + status + " " + body);
        this.status = status;
    }

    /** HTTP status. */
    public int status() {
        return this.status;
    }

    /** Whether the refusal is of this kind, for example {@code clock-backwards}. */
    public boolean is(String kind) {
        String message = getMessage();
        return message != null && message.contains("urn:motcua:refusal:" + kind + "\"");
    }

}
