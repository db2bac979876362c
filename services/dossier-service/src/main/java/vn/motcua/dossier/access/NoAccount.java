package vn.motcua.dossier.access;

import org.springframework.security.core.AuthenticationException;

/** The office's sign-in server knows the person, but there is no open account here. */
final class NoAccount extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String account;

    NoAccount(String account) {
        super("no open account of that name");
        this.account = account;
    }

    /** The name that was looked for. */
    String account() {
        return this.account;
    }

}
