package vn.motcua.dossier.access;

/**
 * The only paths that answer a visitor who is not signed in. Whatever is not listed here
 * is closed.
 */
final class PublicPaths {

    private static final String[] PATTERNS = { "/dang-nhap", "/dang-nhap/mat-khau-moi", "/tra-cuu/**", "/xac-thuc/**",
            "/phan-anh/**", "/khao-sat/**", "/nhan-ket-qua/*", "/api/feedback", "/api/feedback/*", "/api/surveys/*",
            "/tien-trinh/**", "/webjars/**", "/dossier/**", "/actuator/health/**", "/actuator/prometheus",
            "/v3/api-docs/**", "/v3/api-docs.yaml", "/asyncapi.json", "/api/schemas/*" };

    private PublicPaths() {
    }

    static String[] patterns() {
        return PATTERNS.clone();
    }

}
