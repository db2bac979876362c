package vn.motcua.embedded;

import java.util.Locale;

import io.zonky.test.db.postgres.util.ArchUtils;

/**
 * What differs between operating systems for the PostgreSQL programs.
 */
record PostgresPlatform(String system, String architecture) {

    static PostgresPlatform current() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "Windows" : os.startsWith("mac") ? "Darwin" : "Linux";
        return new PostgresPlatform(system, ArchUtils.normalize(System.getProperty("os.arch")));
    }

    /**
     * The character classes of the operating system: pg_trgm asks them what a letter is,
     * and with "C" no Vietnamese letter would be one. Sorting and case come from
     * PostgreSQL's own C.UTF-8 everywhere.
     */
    String characterTypes() {
        return switch (this.system) {
            case "Linux" -> "C.UTF-8";
            case "Darwin" -> "en_US.UTF-8";
            default -> "C";
        };
    }

    /**
     * PostgreSQL refuses to run as root.
     */
    boolean needsUserNamespace() {
        return "Linux".equals(this.system) && "root".equals(System.getProperty("user.name"));
    }

    String program(String name) {
        return "Windows".equals(this.system) ? name + ".exe" : name;
    }

}
