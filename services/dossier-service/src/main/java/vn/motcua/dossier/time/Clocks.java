package vn.motcua.dossier.time;

import java.time.ZoneId;

/** What both clocks share. */
public final class Clocks {

    /** The zone of every date that the law counts. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Clocks() {
    }

}
