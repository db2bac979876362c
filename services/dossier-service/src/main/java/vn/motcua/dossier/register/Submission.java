package vn.motcua.dossier.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is entered when a dossier is handed in.
 *
 * @param submittedAt legal time
 */
public record Submission(UUID id, Dossier.Subject subject, Instant submittedAt) {

    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", this.id);
        columns.put("agency", this.subject.agency());
        columns.put("unit", this.subject.unit());
        columns.put("procedure", this.subject.procedure());
        columns.put("version", this.subject.procedureVersion());
        columns.put("name", this.subject.procedureName());
        columns.put("field", this.subject.field());
        columns.put("channel", this.subject.channel().name());
        columns.put("onlineLevel", this.subject.onlineLevel());
        columns.put("settledAtDesk", this.subject.settledAtDesk());
        columns.put("limitValue", this.subject.limit().value());
        columns.put("limitUnit", this.subject.limit().unit().name());
        columns.put("limitGrounds", this.subject.limitGrounds());
        columns.put("sets", this.subject.sets());
        columns.put("returnBy", this.subject.returnBy());
        columns.put("submittedAt", DossierRow.stored(this.submittedAt));
        return columns;
    }

}
