package vn.motcua.onestop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was asked for on the command line.
 *
 * @param world the sample world; empty with a database of one's own
 * @param data the data folder, absolute
 * @param port of the console on 127.0.0.1; 0 takes any free one
 * @param fill whether the sample days are played into a new sample world
 */
record Options(Optional<World> world, Path data, int port, boolean fill) {

    static final String USAGE = """
            Cách dùng / usage:
              --world=%s
                                         thế giới mẫu / sample world (%s)
              --data=<thư mục / folder>  nơi đặt dữ liệu / data folder (data/<world>)
              --port=<cổng / port>       cổng của trang làm việc / port of the console (8080)
              --fill=no                  không nạp 60 ngày hồ sơ mẫu / without the 60 sample days
            Biến môi trường / environment:
              DB_URL, DB_USER, DB_PASSWORD
                                         PostgreSQL của bạn, không có dữ liệu mẫu / your own, no sample data
              KAFKA_BOOTSTRAP            Kafka của bạn / your own
            """.formatted(World.ids(), World.COMMUNE_2026.id());

    private static final List<String> NAMES = List.of("world", "data", "port", "fill");

    private static final int HIGHEST_PORT = 65_535;

    static Options parse(List<String> arguments, Outside outside, Path workingFolder) {
        Map<String, String> given = named(arguments);
        Optional<World> world = world(given, outside);
        String data = given.getOrDefault("data", "data/" + world.map(World::id).orElse("own"));
        return new Options(world, path(workingFolder, data), port(given.getOrDefault("port", "8080")),
                fill(given.getOrDefault("fill", "yes")));
    }

    private static Map<String, String> named(List<String> arguments) {
        Map<String, String> given = new TreeMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = (argument.startsWith("--") && equals > 2) ? argument.substring(2, equals) : "";
            String value = argument.substring(equals + 1);
            if (!NAMES.contains(name) || value.isBlank()) {
                throw new StartRefused("Không hiểu tham số " + argument, "cannot understand " + argument);
            }
            if (given.put(name, value) != null) {
                throw new StartRefused("Tham số --" + name + " lặp lại", "--" + name + " is given twice");
            }
        }
        return given;
    }

    private static Optional<World> world(Map<String, String> given, Outside outside) {
        if (outside.database().isEmpty()) {
            return Optional.of(World.of(given.getOrDefault("world", World.COMMUNE_2026.id())));
        }
        if (given.containsKey("world")) {
            throw new StartRefused(
                    "--world chỉ dùng khi không đặt DB_URL: cơ sở dữ liệu của bạn không nhận dữ liệu mẫu",
                    "--world goes without DB_URL: a database of your own gets no sample data");
        }
        return Optional.empty();
    }

    private static Path path(Path workingFolder, String data) {
        try {
            return workingFolder.resolve(data).toAbsolutePath().normalize();
        }
        catch (InvalidPathException ex) {
            throw new StartRefused("--data=" + data + " không phải đường dẫn", "--data=" + data + " is not a path");
        }
    }

    private static boolean fill(String value) {
        if (value.equals("yes") || value.equals("no")) {
            return value.equals("yes");
        }
        throw new StartRefused("--fill=" + value + ": chỉ nhận yes hoặc no", "--fill=" + value + ": yes or no");
    }

    private static int port(String value) {
        if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT) {
            return Integer.parseInt(value);
        }
        throw new StartRefused("--port=" + value + " không phải số cổng", "--port=" + value + " is not a port");
    }

}
