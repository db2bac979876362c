package vn.motcua.onestop;

/**
 * Sends every log line to the data folder, none to the console.
 * <p>
 * Must be called before the first logger is made: the broker logs hundreds of lines while
 * it starts, before any application could set a level.
 */
final class QuietLog {

    private static final String CONFIGURATION = "one-stop-logback.xml";

    private QuietLog() {
    }

    static void into(DataFolder folder) {
        System.setProperty("motcua.logs", folder.logs().toString());
        System.setProperty("logback.configurationFile", CONFIGURATION);
        System.setProperty("logging.config", "classpath:" + CONFIGURATION);
        // the log ends last, after the servers whose stop it records
        System.setProperty("logging.register-shutdown-hook", "false");
    }

}
