package org.yiwang.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.IssuedDocument.IssuedBy;
import org.yiwang.division.DivisionCode;

/** Documents to print: plain ones, and ones with all texts at their maximum length. */
final class SampleDocument {

    static final String ADDRESS = "https://zwfw.cangnan.example.cn/verify/ABCD-EFGH-JKMN-PQRS";
    static final String LONG_NAME = "浙江省温州市苍南县灵溪镇上街社区犇龘䶮堃农业机械化服务及农产品初加工专业合作社联合社有限责任公司（普通合伙）";

    private SampleDocument() {}

    static IssuedDocument plain(DocumentKind kind) {
        List<Fact> facts = new ArrayList<>(common("王秀兰", "更换养老金领取账户", "城乡居民养老保险个人信息变更"));
        facts.addAll(several("material", List.of("信息变更登记表", "居民身份证")));
        facts.addAll(several("reason", List.of("居民身份证复印件缺反面", "信息变更登记表第二页没有签名")));
        facts.addAll(several("deferred", List.of("村（居）委会证明")));
        facts.addAll(several("delivered", List.of("《准予决定书》330327准〔2026〕第000001号")));
        facts.addAll(several("scope", List.of("经营场所：灵溪镇人民路 1 号", "经营项目：热食类食品制售")));
        facts.addAll(several("condition", List.of("不得制售生食类食品")));
        facts.addAll(several("revised", List.of("《准予决定书》330327准〔2026〕第000001号", "《食品经营许可证》330327证〔2026〕第000001号")));
        facts.addAll(several("statement", List.of("申请人（持证人）", "有效期截止日")));
        facts.addAll(several("before", List.of("王秀蓝", "2030-11-24")));
        facts.addAll(several("after", List.of("王秀兰", "2031-11-24")));
        facts.addAll(several("heard", List.of("11 月 20 日告知，当事人没有提出陈述、申辩")));
        return document(kind, "县人力资源和社会保障局", facts);
    }

    static IssuedDocument longest(DocumentKind kind) {
        String title = "关于变更城乡居民基本养老保险待遇领取账户并补登记参保人员姓名用字的申请".repeat(2);
        List<Fact> facts = new ArrayList<>(common(LONG_NAME, title, title));
        List<String> many = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "第%d项：%s ABCDEFGHIJKLMNOPQRSTUVWXYZ%s".formatted(i, LONG_NAME, "0123456789".repeat(8)))
                .toList();
        facts.addAll(several("material", many));
        facts.addAll(several("reason", many));
        facts.addAll(several("deferred", many));
        facts.addAll(several("delivered", many));
        List.of("scope", "condition", "revised", "statement", "before", "after", "heard")
                .forEach(name -> facts.addAll(several(name, many)));
        return document(kind, "苍南县" + LONG_NAME, facts);
    }

    static IssuedDocument named(String applicant) {
        return document(DocumentKind.DENY_DECISION, "县人力资源和社会保障局", common(applicant, "更换养老金领取账户", "城乡居民养老保险个人信息变更"));
    }

    static IssuedDocument denied(String reason) {
        return explained(DocumentKind.DENY_DECISION, reason);
    }

    static IssuedDocument explained(DocumentKind kind, String reason) {
        List<Fact> facts = new ArrayList<>(common("王秀兰", "更换养老金领取账户", "城乡居民养老保险个人信息变更"));
        facts.add(new Fact("reason", reason));
        return document(kind, "县人力资源和社会保障局", facts);
    }

    private static List<Fact> common(String applicant, String title, String item) {
        return List.of(
                new Fact("applicant", applicant),
                new Fact("idName", "身份证号码"),
                new Fact("idNumber", "3303**********0026"),
                new Fact("no", "330327100002-20261123-000001-7"),
                new Fact("application", title),
                new Fact("item", item),
                new Fact("department", "县人力资源和社会保障局"),
                new Fact("basis", "《中华人民共和国社会保险法》第七十四条"),
                new Fact("licence", "行政许可"),
                new Fact("submittedAt", "2026年11月23日 10:00"),
                new Fact("submittedOn", "2026年11月23日"),
                new Fact("acceptedAt", "2026年11月23日 14:30"),
                new Fact("acceptedOn", "2026年11月23日"),
                new Fact("promisedDays", "3"),
                new Fact("dueAt", "2026年11月26日 14:30"),
                new Fact("from", "2026年11月24日 09:00"),
                new Fact("until", "2026年12月7日"),
                new Fact("procedure", "专家评审"),
                new Fact("days", "15"),
                new Fact("method", "邮寄送达"),
                new Fact("tracking", "1234567890123"),
                new Fact("receiver", applicant),
                new Fact("relation", "本人"),
                new Fact("deliveredAt", "2026年11月25日 10:00"),
                new Fact("remark", "无"),
                new Fact("validFrom", "2026-11-25"),
                new Fact("validUntil", "2031-11-24"),
                new Fact("decision", "《准予决定书》330327准〔2026〕第000001号"),
                new Fact("ground", "以欺骗、贿赂等不正当手段取得"),
                new Fact("article", "第六十九条第二款"),
                new Fact("consequence", "以欺骗、贿赂等不正当手段取得的利益不受保护。"),
                new Fact("replacement", "《食品经营许可证》330327证〔2026〕第000002号"),
                new Fact("verifyAt", ADDRESS));
    }

    private static List<Fact> several(String name, List<String> texts) {
        return texts.stream().map(text -> new Fact(name, text)).toList();
    }

    private static IssuedDocument document(DocumentKind kind, String body, List<Fact> facts) {
        IssuedBy by = new IssuedBy(body, new DivisionCode("330327100002"), "上街居委会", "社区代办员", "林小燕");
        return new IssuedDocument(
                kind,
                Paper.NEWEST_TEMPLATE,
                "330327%s〔2026〕第000001号".formatted(kind.word()),
                "ABCD-EFGH-JKMN-PQRS",
                kind.title(),
                Instant.parse("2026-11-25T02:00:00Z"),
                by,
                facts);
    }
}
