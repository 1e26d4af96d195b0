package org.yiwang.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemState;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.JointPackages;
import org.yiwang.catalogue.JointStage;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.portal.disclosure.PortalNode;

/** The one page of a joint item (一件事). */
class JointPagesIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext township;

    @BeforeAll
    static void start() {
        township = PortalNode.start(new DivisionCode("330327100000"));
        Catalogue catalogue = township.getBean(Catalogue.class);
        catalogue.publish(item("H001", "个体工商户设立登记", "申请书"));
        catalogue.publish(item("H007", "仅销售预包装食品备案", "营业执照"));
        township.getBean(JointPackages.class)
                .publish(new JointItem(
                        "J09",
                        1,
                        "开办便利店一件事",
                        List.of(
                                new JointMember("H001", List.of(), List.of("营业执照"), ""),
                                new JointMember("H007", List.of("H001"), List.of(), "")),
                        List.of(
                                JointStage.of("受理", StepKind.ACCEPT, null, null),
                                JointStage.of("联合审查", StepKind.JOINT, Level.TOWNSHIP, "乡镇业务审核员"),
                                JointStage.of("决定", StepKind.DECIDE, Level.TOWNSHIP, "乡镇分管领导"),
                                JointStage.of("送达", StepKind.DELIVER, null, null))));
    }

    @AfterAll
    static void stop() {
        township.close();
    }

    @Test
    void tellsItsPartsTheirOrderAndMaterialsOnceWithTheButtonToApply() {
        HttpResponse<String> page = get("/joint-items/J09");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("个体工商户设立登记", "仅销售预包装食品备案", "要先办好：个体工商户设立登记")
                .contains("营业执照由其中的事项办出，不用交。", "申请书")
                .contains("href=\"/items/J09/apply\"", "一次申请，一起办");
    }

    @Test
    void hasNoSecondGuide() {
        HttpResponse<String> guide = get("/items/J09");
        assertThat(guide.statusCode()).isEqualTo(302);
        assertThat(guide.headers().firstValue("Location").orElse("")).endsWith("/joint-items/J09");
    }

    private static HttpResponse<String> get(String path) {
        String port = township.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Item item(String code, String name, String material) {
        return new Item(
                code,
                new Edition(1, Instant.EPOCH, ItemState.PUBLISHED, ""),
                new Profile(name, "行政许可", "市场监管", "县市场监督管理局", "工商登记", Set.of(Target.PERSON), "承诺件"),
                new Terms(Level.TOWNSHIP, Level.TOWNSHIP, 20, 10, 0),
                new Grounds("不收费", "", "《促进个体工商户发展条例》"),
                List.of(new Material(1, material, "原件", 1, Necessity.REQUIRED, "申请人自备", "")),
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.TOWNSHIP, "乡镇业务审核员", 3, true),
                        new Step(3, "送达", StepKind.DELIVER, Level.TOWNSHIP, "窗口发证员", 0, true)),
                List.of());
    }
}
