package vn.motcua.dossier.interagency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.InterAgencyRules;

/**
 * The form in which the desk fixes the way of a dossier, as it was filled in.
 *
 * @param rows one for each agency, in order, and some empty ones behind
 */
public record RouteForm(String forwarding, String lead, List<Row> rows) {

    private static final int ROWS = 4;

    /** One agency; nothing is said in an empty row. */
    public record Row(String unit, String task, String days) {

        static final Row EMPTY = new Row("", "", "");

        boolean isEmpty() {
            return this.equals(EMPTY);
        }

    }

    static RouteForm empty(String own) {
        return new RouteForm("ELECTRONIC", own, filledUp(List.of()));
    }

    static RouteForm entered(MultiValueMap<String, String> form) {
        List<Row> rows = new ArrayList<>();
        int sent = form.getOrDefault("unit", List.of()).size();
        for (int i = 0; i < sent; i++) {
            Row row = new Row(at(form, "unit", i), at(form, "task", i), at(form, "days", i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return new RouteForm(at(form, "forwarding", 0), at(form, "lead", 0), filledUp(rows));
    }

    private static List<Row> filledUp(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(Collections.nCopies(Math.max(1, ROWS - rows.size()), Row.EMPTY));
        return List.copyOf(all);
    }

    private static String at(MultiValueMap<String, String> form, String name, int index) {
        List<String> values = form.getOrDefault(name, List.of());
        return (index < values.size()) ? values.get(index).strip() : "";
    }

    /**
     * What was entered.
     * @throws Refusal if a number of days is none, naming the line
     */
    NewRoute route() {
        List<NewRoute.Part> parts = new ArrayList<>();
        for (Row row : this.rows) {
            if (!row.isEmpty()) {
                parts.add(new NewRoute.Part(row.unit, row.task, days(row.days, parts.size() + 1)));
            }
        }
        return new NewRoute(this.forwarding, this.lead, parts);
    }

    private static @Nullable Integer days(String entered, int line) {
        try {
            return entered.isEmpty() ? null : Integer.valueOf(entered);
        }
        catch (NumberFormatException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, InterAgencyRules.field(line, "days"), "value", entered);
        }
    }

}
