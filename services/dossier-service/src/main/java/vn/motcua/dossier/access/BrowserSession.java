package vn.motcua.dossier.access;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What a browser session keeps: the account and its epoch, as plain values that survive
 * an upgrade of the libraries. The roles are looked up, so that a change reaches people
 * who are already signed in.
 */
record BrowserSession(String account, int epoch) {

    private static final String ACCOUNT = "motcua.account";

    private static final String EPOCH = "motcua.epoch";

    void open(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, this.account);
        session.setAttribute(EPOCH, this.epoch);
    }

    static Optional<BrowserSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ACCOUNT) instanceof String account
                && session.getAttribute(EPOCH) instanceof Integer epoch) {
            return Optional.of(new BrowserSession(account, epoch));
        }
        return Optional.empty();
    }

}
