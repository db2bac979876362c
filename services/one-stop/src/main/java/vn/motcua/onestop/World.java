package vn.motcua.onestop;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The sample worlds, each with its own data folder.
 */
enum World {

    COMMUNE_2026("commune-2026", "xã Bù Gia Mập, từ 16/11/2026 / a commune from 16/11/2026"),
    LETTER_393("letter-393", "huyện Bù Gia Mập, từ 01/06/2020 / a district from 01/06/2020");

    private final String id;

    private final String title;

    World(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static World of(String id) {
        return Arrays.stream(values())
            .filter((world) -> world.id.equals(id))
            .findFirst()
            .orElseThrow(() -> new StartRefused("--world=" + id + " không có; hãy chọn " + ids(),
                    "there is no --world=" + id + "; choose " + ids()));
    }

    static String ids() {
        return Arrays.stream(values()).map(World::id).collect(Collectors.joining(" | "));
    }

    String id() {
        return this.id;
    }

    String title() {
        return this.title;
    }

}
