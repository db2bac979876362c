package vn.motcua.metrics.access;

import org.springframework.security.core.AuthenticationException;

/** A token that is not, or no longer, a pass. */
final class TokenRefused extends AuthenticationException {

    TokenRefused(String reason) {
        super(reason);
    }

}
