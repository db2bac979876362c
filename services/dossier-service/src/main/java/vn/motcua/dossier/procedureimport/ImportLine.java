package vn.motcua.dossier.procedureimport;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.procedure.NationalRecord;

/**
 * A line of the file: read, or with the fault why it cannot be.
 *
 * @param number counted from 1, empty lines too
 * @param raw word for word; of a line that cannot be read its beginning
 */
record ImportLine(int number, String raw, @Nullable NationalRecord record, @Nullable LineFault fault) {

    static ImportLine read(int number, String raw, NationalRecord record) {
        return new ImportLine(number, raw, record, null);
    }

    static ImportLine unreadable(int number, String raw, LineFault fault) {
        return new ImportLine(number, raw, null, fault);
    }

}
