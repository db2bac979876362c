package vn.motcua.dossier.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small, right set-up folder in memory, to be spoilt by tests. */
final class SetupFolder implements SetupFiles {

    private final Map<String, String> files = new HashMap<>();

    SetupFolder() {
        with("agencies.csv", """
                code,valid_from,valid_to,name,superior_name,desk_name,place,signer_authority,signer_title,hotline,level
                A1,2025-07-01,2026-04-29,UBND xã Một,UBND tỉnh,Trung tâm,Một,TM. ỦY BAN NHÂN DÂN,CHỦ TỊCH,1022,COMMUNE
                A1,2026-04-30,,UBND xã Một,UBND thành phố,Trung tâm,Một,TM. ỦY BAN NHÂN DÂN,CHỦ TỊCH,1022,COMMUNE
                A2,2025-07-01,,UBND xã Hai,UBND tỉnh,Trung tâm,Hai,TM. ỦY BAN NHÂN DÂN,CHỦ TỊCH,,COMMUNE
                """);
        with("units.csv", "code,name,agency\nA1.1,Văn phòng,A1\nA2.1,Văn phòng,A2\n");
        with("people.csv", "account,name,roles,agency,units\nlan,Lê Lan,DESK_OFFICER;CASE_OFFICER,A1,A1.1\n");
        with("procedures-at.csv", "procedure,agency,unit\n1.001193,A1,A1.1\n");
        with("hours.csv", "agency,weekday,opens,closes\nA1,MONDAY,07:30,11:30\nA1,MONDAY,13:00,17:00\n");
    }

    SetupFolder with(String file, String text) {
        this.files.put(file, text);
        return this;
    }

    SetupFolder replacing(String file, String old, String by) {
        String text = text(file).orElseThrow();
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        return with(file, text.replace(old, by));
    }

    SetupFolder without(String file) {
        this.files.remove(file);
        return this;
    }

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(this.files.get(name));
    }

    /** What is wrong with it, as {@code file:line key facts}. */
    List<String> problems() {
        Problems problems = new Problems();
        new References(new SetupReader(this, problems).read(), problems).check();
        return problems.found()
            .stream()
            .map((one) -> one.file() + ":" + one.line() + " " + one.key() + " " + one.facts())
            .toList();
    }

}
