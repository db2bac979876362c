package vn.motcua.dossier.setup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.dossier.page.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class SetupProblemsTest {

    @Test
    void aRightFolderHasNoProblem() {
        assertThat(new SetupFolder().problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: \"{1}\" becomes \"{2}\": {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    agencies.csv      | A2,2025-07-01          | A2,01/07/2025          | 4 setup.not-a-day [valid_from, 01/07/2025]
                    agencies.csv      | A2,2025-07-01,,        | A2,2025-07-01,2024-01-01, | 4 setup.ends-before-start [valid_to, 2024-01-01]
                    agencies.csv      | ,,COMMUNE              | ,,TOWN                 | 4 setup.not-one-of [level, TOWN, COMMUNE, DISTRICT, PROVINCE, MINISTRY]
                    agencies.csv      | ,,COMMUNE              | ,,DISTRICT             | 4 setup.level-ended [DISTRICT]
                    agencies.csv      | A1,2026-04-30          | A1,2026-04-29          | 3 setup.names-overlap [A1]
                    agencies.csv      | desk_name              | desk                   | 1 setup.column-missing [desk_name]
                    agencies.csv      | UBND xã Hai            | ` `                    | 4 setup.cell-missing [name]
                    units.csv         | A2.1,Văn phòng,A2      | A2.1,Văn phòng         | 3 setup.row-length [3, 2]
                    units.csv         | A2.1,Văn phòng,A2      | A1.1,Văn phòng,A1      | 3 setup.twice [A1.1]
                    units.csv         | A2.1,Văn phòng,A2      | A2.1,Văn phòng,A3      | 3 setup.agency-unknown [A3]
                    units.csv         | code,name,agency       | code,name,agency,color | 1 setup.column-unknown [color]
                    people.csv        | ,A1,A1.1                | ,A1,                    | 2 setup.needs-unit [units]
                    people.csv        | lan,                   | Lan Lê,                | 2 setup.not-an-account [Lan Lê]
                    people.csv        | A1,A1.1                | A1,A2.1                | 2 setup.unit-elsewhere [A2.1, A1]
                    people.csv        | A1,A1.1                | A1,A9.9                | 2 setup.unit-unknown [A9.9]
                    procedures-at.csv | 1.001193               | 1.999999               | 2 setup.procedure-unknown [1.999999]
                    hours.csv         | 13:00                  | 7 giờ                  | 3 setup.not-a-time [opens, 7 giờ]
                    hours.csv         | 07:30,11:30            | 11:30,11:30            | 2 setup.ends-before-start [closes, 11:30]
                    """)
    void whatIsWrongIsNamedByFileAndLine(String file, String right, String wrong, String problem) {
        assertThat(new SetupFolder().replacing(file, right, wrong).problems()).contains(file + ":" + problem);
    }

    @Test
    void anUnknownRoleIsAnsweredWithTheRolesThereAre() {
        assertThat(new SetupFolder().replacing("people.csv", "DESK_OFFICER;", "BOSS;").problems()).singleElement()
            .asString()
            .startsWith("people.csv:2 setup.not-one-of [roles, BOSS, DESK_OFFICER, CASHIER, CASE_OFFICER");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(new SetupFolder().without("units.csv").replacing("hours.csv", "MONDAY,13", "NOON,13").problems())
            .contains("units.csv:0 setup.file-missing []", "people.csv:2 setup.unit-unknown [A1.1]",
                    "procedures-at.csv:2 setup.unit-unknown [A1.1]")
            .anyMatch((problem) -> problem.startsWith("hours.csv:3 setup.not-one-of"));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    3,WORKING_DAY  | 0,WORKING_DAY  | 2 setup.not-a-number [limit, 0, 1]
                    3,WORKING_DAY  | 3 ngày,WORKING_DAY | 2 setup.not-a-number [limit, 3 ngày, 1]
                    9.000001       | 9.1            | 2 setup.not-a-procedure-code [9.1]
                    ,false,        | ,nope,         | 2 setup.not-one-of [settled_at_desk, nope, true, false]
                    ,7,DAY,        | ,7,DAY,maybe   | 2 setup.not-one-of [cross_territory, maybe, true, false]
                    ,7,DAY         | ,0,DAY         | 2 setup.not-a-number [supplement_wait, 0, 1]
                    ,7,DAY         | ,,DAY          | 2 setup.cell-missing [supplement_wait]
                    ,7,DAY         | ,7,            | 2 setup.cell-missing [supplement_wait_unit]
                    ,7,DAY         | ,7,TUẦN        | 2 setup.not-one-of [supplement_wait_unit, TUẦN, SAME_DAY, WORKING_DAY, WORKING_HOUR, HOUR, DAY, MONTH]
                    """)
    void aWrongProcedureIsNamedByLine(String right, String wrong, String problem) {
        String row = "9.000001,Tên,Lĩnh vực,3,WORKING_DAY,RESTART,1,false,UNKNOWN,,Chưa có,Kết quả,mẫu,2025-07-01,7,DAY,";
        SetupFolder folder = new SetupFolder().with("procedures.csv", "code,name,field,limit,limit_unit,"
                + "supplement_policy,max_supplement_rounds,settled_at_desk,online_level,fee_vnd,fee_note,result,"
                + "source,valid_from,supplement_wait,supplement_wait_unit,cross_territory\n" + row + "\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.replacing("procedures.csv", right, wrong).problems()).contains("procedures.csv:" + problem);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    HOUSE,nhà | nhà ở,nhà | 2 setup.not-a-case [nhà ở]
                    HOUSE,nhà ở | HOUSE, | 2 setup.cell-missing [name]
                    REPLACES,15,DAY | REPLACES,,DAY | 2 setup.cell-missing [limit]
                    REPLACES,15,DAY | REPLACES,15,TUẦN | 2 setup.not-one-of [limit_unit, TUẦN, SAME_DAY, WORKING_DAY, WORKING_HOUR, HOUR, DAY, MONTH]
                    REPLACES,15 | MAYBE,15 | 2 setup.not-one-of [effect, MAYBE, REPLACES, ADDS]
                    MOUNTAIN,ADDS | HILL,ADDS | 3 setup.not-one-of [class, HILL, MOUNTAIN, BORDER, ISLAND, DISADVANTAGED]
                    MOUNTAIN,ADDS | ,ADDS | 3 setup.limit-case-aimless []
                    ADDS,10,DAY | ADDS,10,WORKING_DAY | 3 setup.limit-units-differ [10 ngày làm việc, 15 ngày]
                    ADDS,10,DAY | ADDS,,SAME_DAY | 3 setup.limit-not-added [trong ngày]
                    MAST,cột | HOUSE,cột | 4 setup.limit-cases-ambiguous [nhà ở (15 ngày), cột ăng ten (12 ngày)]
                    9.000001,MAST | 9.000009,MAST | 4 setup.procedure-unknown [9.000009]
                    """)
    void aWrongLimitOfACaseIsNamedByLine(String right, String wrong, String problem) {
        SetupFolder folder = withCases("");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.replacing("limit-cases.csv", right, wrong).problems()).contains("limit-cases.csv:" + problem);
    }

    /** Two kinds of place are no contradiction until one place is both. */
    @Test
    void limitsThatContradictEachOtherAtAnAgencyAreNamedWhereItReceivesTheProcedure() {
        SetupFolder folder = withCases("9.000001,,xã biên giới,BORDER,ADDS,15,DAY,\n");
        folder.with("procedures-at.csv", "procedure,agency,unit\n9.000001,A1,A1.1\n");
        assertThat(folder.problems()).isEmpty();
        folder.with("agencies.csv", """
                code,valid_from,name,desk_name,place,signer_authority,signer_title,level,class
                A1,2025-01-01,UBND xã Một,Bộ phận Một,Một,TM.,CHỦ TỊCH,COMMUNE,MOUNTAIN;BORDER
                A2,2025-01-01,UBND xã Hai,Bộ phận Hai,Hai,TM.,CHỦ TỊCH,COMMUNE,
                """);
        assertThat(folder.problems()).containsExactly(
                "procedures-at.csv:2 setup.limit-cases-ambiguous [xã miền núi (10 ngày), xã biên giới (15 ngày)]");
    }

    private static SetupFolder withCases(String more) {
        return new SetupFolder()
            .with("procedures.csv",
                    "code,name,field,limit,limit_unit,supplement_policy,max_supplement_rounds,settled_at_desk,"
                            + "online_level,fee_vnd,fee_note,result,source,valid_from,limit_text\n"
                            + "9.000001,Tên,Lĩnh vực,20,DAY,RESTART,1,false,UNKNOWN,,Chưa có,Kết quả,mẫu,2025-07-01,"
                            + "20 ngày\n")
            .with("limit-cases.csv",
                    "procedure,case,name,class,effect,limit,limit_unit,text\n"
                            + "9.000001,HOUSE,nhà ở,,REPLACES,15,DAY,15 ngày\n"
                            + "9.000001,,xã miền núi,MOUNTAIN,ADDS,10,DAY,\n"
                            + "9.000001,MAST,cột ăng ten,,REPLACES,12,DAY,\n" + more);
    }

    @Test
    void aProblemIsAVietnameseSentence() {
        Texts texts = new Texts();
        assertThat(texts.of("setup.at-line", "people.csv", "4", texts.of("setup.cell-missing", "name")))
            .isEqualTo("people.csv, dòng 4: cột \"name\" không được để trống.");
    }

}
