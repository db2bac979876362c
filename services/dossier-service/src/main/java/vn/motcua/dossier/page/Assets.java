package vn.motcua.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Addresses of static files that change when the file changes, so that browsers may keep
 * them for a year: webjars carry their version, our own files a fingerprint.
 */
@Component
public class Assets {

    private static final Map<String, String> WEBJARS = Map.of("bootstrap", "org.webjars/bootstrap", "htmx.org",
            "org.webjars.npm/htmx.org", "htmx-ext-sse", "org.webjars.npm/htmx-ext-sse", "bpmn-js",
            "org.webjars.npm/bpmn-js", "chart.js", "org.webjars.npm/chart.js");

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * {@code webjar("bootstrap", "css/bootstrap.min.css")}: the address of a file in a
     * webjar.
     */
    public String webjar(String name, String file) {
        return this.known.computeIfAbsent(name + "/" + file, (key) -> {
            String address = "webjars/" + name + "/" + version(name) + "/" + file;
            require("META-INF/resources/" + address);
            return "/" + address;
        });
    }

    /** {@code own("motcua.css")}: the address of a file below {@code static/dossier}. */
    public String own(String file) {
        return this.known.computeIfAbsent(file, (key) -> {
            ClassPathResource resource = require("static/dossier/" + file);
            try (InputStream content = resource.getInputStream()) {
                return "/dossier/" + file + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
            }
            catch (IOException ex) {
                throw new UncheckedIOException("cannot read " + resource, ex);
            }
        });
    }

    private static String version(String name) {
        String artifact = WEBJARS.get(name);
        if (artifact == null) {
            throw new IllegalArgumentException("no webjar " + name);
        }
        ClassPathResource pom = require("META-INF/maven/" + artifact + "/pom.properties");
        try (InputStream content = pom.getInputStream()) {
            Properties properties = new Properties();
            properties.load(content);
            return properties.getProperty("version");
        }
        catch (IOException ex) {
            throw new UncheckedIOException("cannot read " + pom, ex);
        }
    }

    private static ClassPathResource require(String path) {
        ClassPathResource resource = new ClassPathResource(path);
        if (!resource.exists()) {
            throw new IllegalArgumentException("no such file on the class path: " + path);
        }
        return resource;
    }

}
