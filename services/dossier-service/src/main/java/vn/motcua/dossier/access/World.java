package vn.motcua.dossier.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this is a sample world, whose passwords anyone may know. */
@Component
class World {

    private final boolean sample;

    World(@Value("${motcua.world:}") String world) {
        this.sample = !world.isBlank();
    }

    boolean isSample() {
        return this.sample;
    }

}
