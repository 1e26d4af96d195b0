package org.yiwang.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;

class ItemAssemblyTest {

    private static final String ITEMS =
            "item_code,name,item_type,category,department,accept_level,decide_level,window_type,target,handling_type,"
                    + "statutory_days,promised_days,fee,fee_basis,legal_basis,visits\n";
    private static final String UNITS = ITEMS.replace("\n", ",法定时限单位,承诺时限单位\n");
    private static final String ITEM = "D005,信息变更,公共服务,社会保障,县人社局,community,county,社保,自然人、法人,承诺件,5,3,不收费,,,0\n";
    private static final String MATERIALS = "item_code,seq,material_name,form,copies,necessity,origin,note\n";
    private static final String STEPS = "item_code,seq,step_name,level,role,days\n";
    private static final String ITS_STEPS =
            "D005,1,受理,community,代办员,0\nD005,2,审查,county,审查员,1\nD005,3,决定,county,负责人,2\nD005,4,送达,community,代办员,0\n";

    private final List<RowRejected> rejected = new ArrayList<>();
    private final ItemAssembly assembly = new ItemAssembly(rejected::add);

    @Test
    void putsAnItemTogetherAndKnowsItsSteps() {
        add(ITEMS + ITEM, MATERIALS + "D005,1,登记表,原件,1,必要,申请人自备,\n", STEPS + ITS_STEPS);
        Item item = assembly.assemble("D005").orElseThrow();
        assertThat(item.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.ACCEPT, StepKind.REVIEW, StepKind.DECIDE, StepKind.DELIVER);
        assertThat(item.materials()).singleElement().satisfies(m -> assertThat(m.name())
                .isEqualTo("登记表"));
        assertThat(rejected).isEmpty();
    }

    @Test
    void rejectsTheWholeItemWhenOneOfItsRowsIsBroken() {
        add(ITEMS + ITEM, MATERIALS + "D005,1,登记表,原件,一份,必要,申请人自备,\n", STEPS + ITS_STEPS);
        assertThat(assembly.assemble("D005")).isEmpty();
        assertThat(rejected)
                .extracting(RowRejected::code)
                .containsExactly(
                        "import.notANumber",
                        "import.partsRejected",
                        "import.itemRejected",
                        "import.itemRejected",
                        "import.itemRejected",
                        "import.itemRejected");
        assertThat(rejected.get(0).row().line()).isEqualTo(2);
        assertThat(rejected.get(0).column()).isEqualTo("copies");
    }

    @Test
    void refusesAPromiseBeyondTheLaw() {
        add(ITEMS + ITEM.replace(",5,3,", ",5,6,"), STEPS + ITS_STEPS);
        assertThat(assembly.assemble("D005")).isEmpty();
        assertThat(rejected)
                .extracting(RowRejected::code)
                .startsWith("refusal.item.promised.beyondStatutory")
                .hasSize(5);
    }

    @Test
    void readsTheUnitsOfLimits() {
        Item item = withUnits("承诺件", "1,20", "月,自然日");
        assertThat(item.statutory()).isEqualTo(new Term(1, TermUnit.MONTH));
        assertThat(item.promised()).isEqualTo(new Term(20, TermUnit.CALENDAR_DAY));
        assertThat(assembly.remarks(item)).isEmpty();
    }

    @Test
    void hoursBecomeWorkingDaysAndTheReportSaysSo() {
        Item item = withUnits("承诺件", "5,20", ",小时");
        assertThat(item.statutory()).isEqualTo(Term.workingDays(5));
        assertThat(item.promised()).isEqualTo(Term.workingDays(3));
        assertThat(assembly.remarks(item)).singleElement().satisfies(remark -> {
            assertThat(remark.column()).isEqualTo("promised_days");
            assertThat(remark.arguments()).containsExactly(20, 3);
        });
    }

    @Test
    void hoursOfAMatterDoneOnTheSpotAreNoDays() {
        add(
                UNITS + ITEM.replace("承诺件,5,3", "即办件,5,4").replace("\n", ",,小时\n"),
                STEPS + "D005,1,受理,community,代办员,0\nD005,2,决定,county,负责人,0\n");
        assertThat(assembly.assemble("D005").orElseThrow().promised().isOnTheSpot())
                .isTrue();
    }

    @Test
    void anUnknownUnitIsRejectedWithThoseToChooseFrom() {
        add(UNITS + ITEM.replace("\n", ",年,\n"), STEPS + ITS_STEPS);
        assertThat(assembly.assemble("D005")).isEmpty();
        assertThat(rejected.get(0).column()).isEqualTo("法定时限单位");
        assertThat(rejected.get(0).arguments()).element(1).asString().contains("工作日、自然日、月", "小时");
    }

    private Item withUnits(String handling, String days, String units) {
        add(
                UNITS + ITEM.replace("承诺件,5,3", handling + "," + days).replace("\n", "," + units + "\n"),
                STEPS + ITS_STEPS);
        return assembly.assemble("D005").orElseThrow();
    }

    @Test
    void refusesMaterialsWithoutTheirItem() {
        add(MATERIALS + "X999,1,登记表,原件,1,必要,,\n");
        assembly.rejectOrphans();
        assertThat(rejected).extracting(RowRejected::code).containsExactly("import.noItem");
    }

    @Test
    void reportsABrokenRowByItsLineAndRefusesTheItemItNames() {
        add(ITEMS + ITEM, STEPS + "D005,1,受理,community\n" + ITS_STEPS.substring(ITS_STEPS.indexOf('\n') + 1));
        assertThat(assembly.assemble("D005")).isEmpty();
        assertThat(rejected.get(0).code()).isEqualTo("import.columns");
        assertThat(rejected.get(0).row().line()).isEqualTo(2);
    }

    @Test
    void reportsWhereQuotesBreakAndRefusesEveryItem() {
        add(ITEMS + ITEM, STEPS + ITS_STEPS, MATERIALS + "D005,1,\"登记表,原件,1,必要,,\n");
        assertThat(assembly.assemble("D005")).isEmpty();
        assertThat(rejected)
                .extracting(RowRejected::code)
                .startsWith("import.brokenQuotes")
                .contains("import.setRejected");
    }

    @Test
    void readsWhatChineseSpreadsheetsSave() {
        Sheet file = CsvReader.read("s.csv", (STEPS + ITS_STEPS).getBytes(Charset.forName("GB18030")), rejected::add)
                .orElseThrow();
        assertThat(file.rows().get(0).text("step_name")).isEqualTo("受理");
    }

    @Test
    void saysWhenAFileIsOfNoKnownKind() {
        assertThat(read("a,b\n1,2\n")).isEmpty();
        assertThat(rejected).extracting(RowRejected::code).containsExactly("import.unknownKind");
    }

    private void add(String... files) {
        for (String file : files) {
            assembly.add(read(file).orElseThrow());
        }
    }

    private Optional<Sheet> read(String text) {
        return CsvReader.read("test.csv", text.getBytes(StandardCharsets.UTF_8), rejected::add);
    }
}
