package vn.motcua.dossier.access;

import org.springframework.security.core.AuthenticationException;

/** The office's sign-in server is out of reach, or did not vouch for the person. */
final class OfficeRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    OfficeRefused(AuthenticationException why) {
        super("the office's sign-in server vouches for nobody", why);
    }

}
