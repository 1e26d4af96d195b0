package org.yiwang.importing.table;

import static org.yiwang.importing.table.Column.may;
import static org.yiwang.importing.table.Column.must;

import java.util.List;
import java.util.stream.Stream;

/** The kind of a table, recognised by the columns of its header. */
public enum SheetKind {
    ITEMS("items", "事项", List.of(), itemColumns()),
    MATERIALS(
            "materials",
            "材料",
            List.of("item_code"),
            List.of(
                    must("item_code", "SL001", "事项编码", "事项代码", "事项编号"),
                    must("seq", "1", "序号", "顺序"),
                    must("material_name", Column.EXAMPLE + "申请表", "材料名称", "申请材料"),
                    must("form", "原件", "材料形式", "形式"),
                    must("copies", "1", "份数"),
                    must("necessity", "必要", "必要性"),
                    must("origin", "申请人自备", "来源渠道", "来源"),
                    may("note", "", "备注", "说明"))),
    STEPS(
            "steps",
            "环节",
            List.of("item_code"),
            List.of(
                    must("item_code", "SL001", "事项编码", "事项代码", "事项编号"),
                    must("seq", "1", "序号", "顺序"),
                    must("step_name", Column.EXAMPLE + "受理", "环节名称", "环节"),
                    must("level", "社区", "办理层级", "层级"),
                    must("role", "代办员", "岗位", "办理岗位"),
                    must("days", "0", "天数", "工作日", "办理天数"),
                    may("kind", "受理", "环节类型", "类型"),
                    may("counted", "是", "计时", "是否计时"))),
    FIELDS("fields", "申请表栏目", List.of("item_code"), fieldColumns()),
    JOINT_ITEMS(
            "joint",
            "联办事项",
            List.of("joint_code", "name"),
            List.of(
                    must("joint_code", "SL01", "联办编码", "联办事项编码", "联办代码"),
                    must("name", Column.EXAMPLE + "一件事", "联办名称", "联办事项名称", "一件事名称"),
                    must("item_code", "SL001", "事项编码", "事项代码", "事项编号"),
                    must("seq", "1", "序号", "顺序"),
                    may("after", "", "前置事项"),
                    may("issues", "", "产生的证照", "产生的材料", "产生的证照/材料"),
                    may("post", "", "岗位", "审查岗位"),
                    may("chain", "", "环节链", "联办环节"))),
    CALENDAR(
            "calendar",
            "工作日历",
            List.of(),
            List.of(
                    must("date", "2026-10-01", "日期"),
                    must("kind", "放假", "类型", "放假或上班"),
                    must("name", Column.EXAMPLE + "国庆节", "名称", "节日", "节日名称"))),
    DIVISIONS(
            "divisions",
            "区划",
            List.of(),
            List.of(
                    must("code", "330327100", "区划代码", "代码"),
                    must("name", Column.EXAMPLE + "灵溪镇", "区划名称", "名称"),
                    must("kind", "镇", "区划类型", "类型")));

    private final String word;
    private final String title;
    private final List<String> filled;
    private final List<Column> columns;

    SheetKind(String word, String title, List<String> filled, List<Column> columns) {
        this.word = word;
        this.title = title;
        this.filled = List.copyOf(filled);
        this.columns = List.copyOf(columns);
    }

    /** The word for it in addresses, such as {@code items}. */
    public String word() {
        return word;
    }

    /** Its Chinese name. */
    public String title() {
        return title;
    }

    /** Its columns, the required ones and the others. */
    List<Column> columns() {
        return columns;
    }

    /** The names of its columns. */
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns that a numbered row may leave blank below one that has them, its unit's code first. */
    List<String> filled() {
        return filled;
    }

    Stream<Column> required() {
        return columns.stream().filter(Column::required);
    }

    private static List<Column> itemColumns() {
        return List.of(
                must("item_code", "SL001", "事项编码", "事项代码", "事项编号"),
                must("name", Column.EXAMPLE + "事项", "事项名称"),
                must("item_type", "公共服务", "事项类型"),
                must("category", "社会保障", "事项分类", "分类", "类别"),
                must("department", "县人力社保局", "实施部门", "部门", "实施机关"),
                must("accept_level", "社区", "受理层级"),
                must("decide_level", "县级", "决定层级", "审批层级"),
                must("window_type", "社保", "窗口", "窗口类型"),
                must("target", "自然人、法人", "服务对象"),
                must("handling_type", "承诺件", "办件类型"),
                must("statutory_days", "5", "法定时限", "法定时限(工作日)", "法定办结时限"),
                must("promised_days", "3", "承诺时限", "承诺时限(工作日)", "承诺办结时限"),
                may("statutory_unit", "工作日", "法定时限单位", "法定办结时限单位"),
                may("promised_unit", "工作日", "承诺时限单位", "承诺办结时限单位"),
                may("fee", "不收费", "收费", "收费标准"),
                may("fee_basis", "", "收费依据"),
                may("legal_basis", "", "设定依据", "设立依据", "法律依据"),
                may("visits", "0", "到现场次数", "跑动次数"),
                may("separate_decider", "", "审核决定分离", "审核人不得决定"),
                may("result", "", "结果名称", "证照名称"));
    }

    private static List<Column> fieldColumns() {
        return List.of(
                must("item_code", "SL001", "事项编码", "事项代码", "事项编号"),
                must("seq", "1", "序号", "顺序"),
                must("field", "change_item", "栏目代号"),
                must("label", Column.EXAMPLE + "变更项目", "栏目名称"),
                must("type", "选择", "栏目类型", "类型"),
                must("required", "是", "必填", "是否必填"),
                must("help", "一次变更一项", "填写说明", "说明"),
                must("choices", "手机号码;联系地址", "选项"),
                must("condition", "", "条件", "出现条件"),
                may("pattern", "", "格式"),
                may("min", "", "最小值", "最早"),
                may("max", "", "最大值", "最晚"));
    }
}
