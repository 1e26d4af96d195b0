package org.yiwang.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Step;
import org.yiwang.deadline.CalendarYear;

/** A unit of which any row can't be read or attributed is not imported. */
class WholeUnitsTest {

    private static final String ITEMS =
            "item_code,name,item_type,category,department,accept_level,decide_level,window_type,target,handling_type,"
                    + "statutory_days,promised_days\n"
                    + "ZR01,甲,公共服务,社会保障,县人社局,community,county,社保,自然人,承诺件,5,3\n"
                    + "ZR02,乙,公共服务,社会保障,县人社局,community,county,社保,自然人、法人,承诺件,5,3\n";
    private static final String STEPS = "item_code,seq,step_name,level,role,days\n"
            + "ZR01,1,受理,community,代办员,0\nZR01,2,决定,county,负责人,2\n"
            + "ZR02,1,受理,community,代办员,0\nZR02,2,决定,county,负责人,2\n";
    private static final String MATERIAL_HEADER = "item_code,seq,material_name,form,copies,necessity,origin,note\n";
    private static final String GOOD =
            "ZR01,1,申请表,原件,1,必要,申请人自备,\nZR01,2,照片,原件,1,必要,申请人自备,\nZR02,1,申请表,原件,1,必要,申请人自备,\n";

    private final List<RowRejected> rejected = new ArrayList<>();

    @Test
    void anUnquotedCommaKeepsItsItemFromGoingLiveWithoutTheIdentityCard() {
        assertThat(codes(items(GOOD + "ZR02,2,身份证,户口簿,复印件,1,必要,政府部门核发,\n"))).containsExactly("ZR01");
        assertThat(first().code()).isEqualTo("import.columns");
        assertThat(first().row().line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",2,身份证,复印件,1,必要,x\n",
                "2,身份证,复印件,1,必要,政府部门核发,\n",
                "XX99,2,身份证,复印件,1,必要,x,\n",
                ",,身份证,复印件,1,必要,x,\n",
                ",7,身份证,复印件,1,必要,x,\n",
                "\"ZR02,2,身份证,复印件,1,必要,x,\n",
                "ZR02,2,身份证,复印件,1,必要,x,ZR02,3,户口簿,复印件,1,必要,x,\n",
                "ZR0\uFFFD,2,身份证,复印件,1,必要,x,\n",
                "备注：以上材料均须核验原件\n"
            })
    void aRowThatNamesNoItemKeepsEveryItem(String row) {
        assertThat(items(GOOD + row)).isEmpty();
        assertThat(first().row().line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZR02,二,身份证,复印件,1,必要,x,\n",
                "ZR02,2,,复印件,1,必要,x,\n",
                "ZR02,2,身份证,复印件,1,也许,x,\n",
                "ZR02,2,身份\uFFFD,复印件,1,必要,x,\n",
                "zr02\u00A0,2,身份证\n",
                "ＺＲ０２,2,身份证,复印件,1,必要,x,,\n"
            })
    void aBadRowWithAReadableCodeKeepsThatItemOnly(String row) {
        assertThat(codes(items(GOOD + row))).containsExactly("ZR01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZR02\u00A0", "zr02", "ＺＲ０２", "\u200BZR02", "ZR02\u3000", "\u202DZR02\u202C", ""})
    void aCodeIsComparedInItsPlainFormAndABlankOneIsTheCodeAbove(String code) {
        List<Item> items = items(GOOD + code + ",２,身份证,复印件,１,必要\u200B,x,\n");
        assertThat(rejected).isEmpty();
        assertThat(items.get(1).materials()).extracting(Material::name).containsExactly("申请表", "身份证");
    }

    @Test
    void allErrorsAreToldAtOnceEachWithItsColumn() {
        read(
                MATERIAL_HEADER + "ZR01,一,,原件,x,或许,,\n",
                STEPS,
                ITEMS.replace("community,county,社保,自然人,", "村里,county,社保,自然人,"));
        assertThat(rejected.stream().filter(each -> !each.isConsequence()))
                .extracting(RowRejected::column)
                .containsExactly("seq", "material_name", "copies", "necessity", "accept_level");
    }

    @Test
    void aNumberThatOccursElsewhereInTheItemMayBeAnotherItemsUnderAWrongCode() {
        assertThat(items("ZR01,1,申请表,原件,1,必要,x,\nZR01,2,照片,原件,1,必要,x,\nZR01,1,申请表,原件,1,必要,x,\n"))
                .isEmpty();
    }

    @Test
    void anItemThatIsThereTwiceIsNotImported() {
        List<Item> items = read(ITEMS + ITEMS.lines().skip(1).findFirst().orElseThrow() + "\n", STEPS);
        assertThat(codes(items)).containsExactly("ZR02");
    }

    @Test
    void chineseHeadingsTitlesAndChineseWordsAreUnderstood() {
        String steps = "苍南县事项环节表,,,,,\n\n 事项编码 ,序 号,环节名称\u200B,办理层级,岗位,天数\n"
                + "ZR01,1,受理,社区,代办员,0\n,2,决定,县级,负责人,2\nZR02,1,受理,社区,代办员,0\n,2,决定,县级,负责人,2\n";
        assertThat(read(ITEMS, steps)).hasSize(2).allSatisfy(item -> assertThat(item.steps())
                .extracting(Step::seq)
                .containsExactly(1, 2));
        assertThat(rejected).isEmpty();
    }

    @Test
    void aReasonNamesTheHeadingAsTheFileWritesIt() {
        Sheet sheet = sheet("事项编码,序号,环节名称,办理层级,岗位,天数\nZR01,1,受理,社区,代办员,零\n");
        ItemAssembly assembly = new ItemAssembly(rejected::add);
        assembly.add(sheet(ITEMS));
        assembly.add(sheet);
        assembly.assemble("ZR01");
        assertThat(first().column()).isEqualTo("天数");
    }

    @Test
    void aYearIsWholeOrNotAtAll() {
        String days = "date,kind,name\n2031-01-01,holiday,元旦\n2031/1/2,放假,元旦\n2032-01-01,holiday,元旦\n2032年1月2日,上班,\n";
        assertThat(years(days)).containsExactly(2031, 2032);
        assertThat(years(days + "2032-02-30,holiday,无\n")).containsExactly(2031);
        assertThat(years(days + "2032-01-03,rest,无\n")).containsExactly(2031);
        assertThat(years(days + "2032-01-03,holiday\n")).containsExactly(2031);
        assertThat(years(days + "2032-01-02,holiday,又一次\n")).containsExactly(2031);
        assertThat(years(days + "某天,holiday,无\n")).isEmpty();
        assertThat(years(days + ",holiday,无\n")).isEmpty();
        assertThat(years(days + "2013-01-03,holiday,年份写错\n")).isEmpty();
        assertThat(CalendarRows.years(sheet(days).rows(), false, rejected::add)).isEmpty();
    }

    @Test
    void divisionsAreImportedAllOrNone() {
        String good = "code,name,kind\n330327100,灵溪镇,镇\n";
        assertThat(DivisionRows.divisions(sheet(good).rows(), true, rejected::add))
                .hasSize(1);
        for (String bad : List.of("33032710,钱库镇,镇\n", "330327101,,镇\n", "330327101,钱库镇\n", "330327100,灵溪镇,镇\n")) {
            assertThat(DivisionRows.divisions(sheet(good + bad).rows(), true, rejected::add))
                    .isEmpty();
        }
    }

    @Test
    void aJointItemIsWholeWhateverItsRowsLookLike() {
        String good = "joint_code,name,item_code,seq\nJ01,开店,H001,1\n,,h002,2\nJ02,落户,C001,1\nJ02,落户,C002,2\n";
        assertThat(joint(good))
                .extracting(JointItem::itemCodes)
                .containsExactly(List.of("H001", "H002"), List.of("C001", "C002"));
        assertThat(joint(good + "J02,落户,C003,三\n")).extracting(JointItem::code).containsExactly("J01");
        assertThat(joint(good + "J02,落户,C003\n")).extracting(JointItem::code).containsExactly("J01");
        assertThat(joint(good + ",落户,C003,5\n")).isEmpty();
        assertThat(joint(good + "J20,落户,C003,3\n")).isEmpty();
        assertThat(joint(good + "J01,落户,C003,3\n")).isEmpty();
    }

    @Test
    void quotedCellsAreShortenedBetweenCharacters() {
        String long_ = "\uD842\uDFB7".repeat(100);
        items(GOOD + "ZR02,2,身份证,复印件," + long_ + ",必要,x,\n");
        assertThat(first().arguments()).containsExactly("\uD842\uDFB7".repeat(60) + "…");
    }

    private RowRejected first() {
        return rejected.get(0);
    }

    private List<Integer> years(String text) {
        return CalendarRows.years(sheet(text).rows(), true, rejected::add).stream()
                .map(CalendarYear::year)
                .toList();
    }

    private List<JointItem> joint(String text) {
        JointRows joint = new JointRows(code -> true, rejected::add);
        Map<String, List<Row>> byCode = joint.byCode(sheet(text).rows());
        return byCode.entrySet().stream()
                .flatMap(each -> joint.assemble(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private List<Item> items(String materials) {
        return read(ITEMS, STEPS, MATERIAL_HEADER + materials);
    }

    private List<Item> read(String... files) {
        ItemAssembly assembly = new ItemAssembly(rejected::add);
        Arrays.stream(files).map(this::sheet).forEach(assembly::add);
        assembly.rejectOrphans();
        return assembly.codes().stream()
                .flatMap(code -> assembly.assemble(code).stream())
                .toList();
    }

    private Sheet sheet(String text) {
        return CsvReader.read("test.csv", text.getBytes(StandardCharsets.UTF_8), rejected::add)
                .orElseThrow();
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(Item::code).toList();
    }
}
