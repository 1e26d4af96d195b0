package org.yiwang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.division.Level;

class JointPackageTest {

    private static final Item BIRTH = ItemFixture.item(
            "E016",
            List.of(
                    new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "社区代办员", 0, true),
                    new Step(2, "审查", StepKind.REVIEW, Level.COUNTY, "县级部门审查员", 1, true),
                    new Step(3, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 1, true),
                    new Step(4, "送达", StepKind.DELIVER, Level.COMMUNITY, "窗口发证员", 0, true)));
    private static final Item REGISTER = ItemFixture.withTerms(
            ItemFixture.item(
                    "C001",
                    List.of(
                            new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 0, true),
                            new Step(2, "办结", StepKind.DECIDE, Level.TOWNSHIP, "乡镇业务审核员", 0, true))),
            new Terms(Level.TOWNSHIP, Level.TOWNSHIP, 20, 0, 1));
    private static final JointPolicy POLICY = shipped();
    private static final JointItem JOINT = new JointItem("J02", 1, "新生儿出生一件事", List.of("E016", "C001"));

    private final Item item = JointPackage.item(JOINT, List.of(BIRTH, REGISTER), POLICY);

    @Test
    void keepsEveryRuleOfAnItem() {
        assertThat(ItemRules.check(item)).isEmpty();
    }

    @Test
    void isAcceptedNearTheApplicantAndExaminedByAllAtTheCounty() {
        assertThat(item.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.ACCEPT, StepKind.REVIEW, StepKind.JOINT, StepKind.DECIDE, StepKind.DELIVER);
        assertThat(item.steps())
                .extracting(Step::post)
                .containsExactly("社区代办员", "乡镇业务审核员", "县级部门分管负责人", "县级部门分管负责人", "窗口发证员");
        assertThat(item.steps())
                .extracting(Step::level)
                .containsExactly(Level.COMMUNITY, Level.TOWNSHIP, Level.COUNTY, Level.COUNTY, Level.COMMUNITY);
        assertThat(JointPackage.parts(JOINT, List.of(BIRTH, REGISTER), POLICY))
                .extracting(JointPart::itemCode, JointPart::post)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("E016", "县级部门审查员"),
                        org.assertj.core.groups.Tuple.tuple("C001", "县级部门审查员"));
    }

    @Test
    void hasOneDeadlineAndAsksForEachMaterialOnce() {
        assertThat(item.statutory().number()).isEqualTo(20);
        assertThat(item.promised().number()).isEqualTo(3);
        assertThat(item.materials()).extracting(Material::name).containsExactly("登记表", "委托书");
    }

    @Test
    void theFormHasTheFieldsOfAllItemsAndEachOnce() {
        FormField born = ItemFixture.field("birth_date", FieldType.DATE, true);
        FormField kind = ItemFixture.choice("kind", "新生儿", "其他");
        Item certificate = ItemFixture.withFields(BIRTH, born);
        Item insurance = ItemFixture.withFields(REGISTER, kind, ItemFixture.when(born, "kind", "新生儿"));
        Item whole = JointPackage.item(JOINT, List.of(certificate, insurance), POLICY);
        assertThat(whole.fields()).extracting(FormField::name).containsExactly("birth_date", "kind");
        assertThat(whole.fields().get(0).condition())
                .as("one item always asks for it")
                .isNull();
    }

    @Test
    void fieldsOfOneNameAndDifferentChoicesStayTwo() {
        Item one = ItemFixture.withFields(BIRTH, ItemFixture.choice("cause", "甲", "乙"));
        Item other = ItemFixture.withFields(
                REGISTER,
                ItemFixture.choice("cause", "丙", "丁"),
                ItemFixture.when(ItemFixture.field("note", FieldType.TEXT, true), "cause", "丙"));
        Item whole = JointPackage.item(JOINT, List.of(one, other), POLICY);
        assertThat(whole.fields()).extracting(FormField::name).containsExactly("cause", "cause_c001", "note");
        assertThat(String.valueOf(whole.fields().get(2).condition())).isEqualTo("cause_c001=丙");
        assertThat(ItemRules.check(whole)).isEmpty();
    }

    @Test
    void aPartKnowsItsShareOfTheFormAndTheMaterials() {
        Item one = ItemFixture.withFields(BIRTH, ItemFixture.choice("cause", "甲", "乙"));
        Item other = ItemFixture.withFields(
                REGISTER, ItemFixture.choice("cause", "丙", "丁"), ItemFixture.field("note", FieldType.TEXT, true));
        List<JointPart> parts = JointPackage.parts(JOINT, List.of(one, other), POLICY);
        assertThat(parts)
                .extracting(JointPart::share)
                .containsExactly(
                        new JointPart.Share(List.of("cause"), List.of(1, 2)),
                        new JointPart.Share(List.of("cause_c001", "note"), List.of(1, 2)));
        assertThat(parts.get(0).asksFor("note")).isFalse();
        assertThat(new JointPart("E016", "出生", "卫生局", "审查岗").asksFor("note"))
                .as("its share is not recorded")
                .isTrue();
    }

    @Test
    void itsOwnChainGoesBeforeTheUsualOne() {
        JointItem chained = new JointItem(
                "J02",
                1,
                "新生儿出生一件事",
                List.of(JointMember.alone("E016"), new JointMember("C001", List.of("E016"), List.of(), "户籍审查岗")),
                List.of(
                        JointStage.of("受理", StepKind.ACCEPT, null, null),
                        JointStage.of("联合审查", StepKind.JOINT, Level.TOWNSHIP, "镇联审岗"),
                        JointStage.of("决定", StepKind.DECIDE, Level.TOWNSHIP, "镇领导岗"),
                        JointStage.of("送达", StepKind.DELIVER, null, null)));
        Item whole = JointPackage.item(chained, List.of(BIRTH, REGISTER), POLICY);
        assertThat(ItemRules.check(whole)).isEmpty();
        assertThat(whole.steps()).extracting(Step::post).containsExactly("社区代办员", "镇联审岗", "镇领导岗", "窗口发证员");
        assertThat(JointPackage.parts(chained, List.of(BIRTH, REGISTER), POLICY).get(1))
                .extracting(JointPart::post, JointPart::after)
                .containsExactly("户籍审查岗", List.of("E016"));
    }

    @Test
    void partsThatWaitForEachOtherAreRefused() {
        JointItem circle = new JointItem(
                "J02",
                1,
                "新生儿出生一件事",
                List.of(
                        new JointMember("E016", List.of("C001"), List.of(), ""),
                        new JointMember("C001", List.of("E016", "X999"), List.of(), "")),
                List.of());
        assertThat(JointRules.check(circle))
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder("joint.after.circle", "joint.after.circle", "joint.after.unknown");
    }

    /** The policy that the product ships. */
    private static JointPolicy shipped() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("yiwang-core.yml"));
        Properties properties = Objects.requireNonNull(yaml.getObject());
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("yiwang.joint", JointPolicy.class)
                .get();
    }
}
