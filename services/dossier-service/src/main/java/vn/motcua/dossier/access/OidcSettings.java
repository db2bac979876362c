package vn.motcua.dossier.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's own sign-in server (OpenID Connect), where there is one.
 *
 * @param issuer its address, as its tokens name it; empty where there is none
 * @param clientId how it knows us
 * @param audience whom a program's token must be made for; by default us
 */
@ConfigurationProperties("motcua.oidc")
record OidcSettings(@DefaultValue("") String issuer, @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret, @DefaultValue("") String audience) {

    OidcSettings {
        boolean some = !(issuer.isBlank() && clientId.isBlank() && clientSecret.isBlank());
        if (some && (issuer.isBlank() || clientId.isBlank() || clientSecret.isBlank())) {
            throw new IllegalStateException("Phải đặt đủ OIDC_ISSUER, OIDC_CLIENT_ID và OIDC_CLIENT_SECRET, "
                    + "hoặc không đặt biến nào (set all three, or none)");
        }
        audience = audience.isBlank() ? clientId : audience;
    }

    boolean isSet() {
        return !this.issuer.isBlank();
    }

    /** Without the secret, so that no log line can carry it. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + this.issuer + ", clientId=" + this.clientId + "]";
    }

}
