package vn.motcua.dossier.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this is a sample world, whose passwords anyone may know. */
@Component
class World {

    private final String id;

    World(@Value("${motcua.world:}") String world) {
        this.id = world;
    }

    boolean isSample() {
        return !this.id.isBlank();
    }

    /** Its name, by which its words are found; empty outside sample worlds. */
    String id() {
        return this.id;
    }

}
