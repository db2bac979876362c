package vn.motcua.dossier.paper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How papers are made.
 *
 * @param publicUrl address of the pages that a QR leads to
 * @param sample whether papers carry the seal of a training database
 */
@ConfigurationProperties("motcua.paper")
record PaperSettings(@DefaultValue("http://127.0.0.1:8080") String publicUrl, @DefaultValue("false") boolean sample) {
}
