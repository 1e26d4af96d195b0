package org.yiwang.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.Multipart;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.plan.Account;
import tools.jackson.databind.JsonNode;

/** An applicant at the portal of their community. */
public final class Applicant {
    private final NodeClient client;
    private final Account person;

    private Applicant(NodeClient client, Account person) {
        this.client = client;
        this.person = person;
    }

    /** The first applicant with an account at that node. */
    static Applicant at(Network network, String code) {
        Account person = network.node(code).plan().applicant().orElseThrow();
        return new Applicant(network.signIn(code, person.username()), person);
    }

    ApplicationForm form() {
        return ApplicationForm.pensionDataOf(person);
    }

    /** An application for a package, with every required material. */
    ApplicationForm packageForm(String code, Map<String, String> answers) {
        ApplicationForm form = ApplicationForm.pensionDataOf(person)
                .withItem(code)
                .withForm(answers)
                .withoutFile(1)
                .withoutFile(2);
        for (JsonNode material : client.get("/api/v1/items/" + code).path("materials")) {
            if (!material.path("necessity").asString().equals("CONDITIONAL")) {
                form = form.withFile(
                        material.path("seq").asInt(),
                        SampleFile.pdf(material.path("name").asString() + ".pdf"));
            }
        }
        return form;
    }

    String name() {
        return person.displayName();
    }

    SeenCase applies(ApplicationForm form) {
        ApplicationForm meant = form.knowing(openOne(form));
        return new SeenCase(client.post("/api/v1/applications", meant.request()));
    }

    /** The open application for the same item, if there is one: scenarios share their people. */
    private Optional<String> openOne(ApplicationForm form) {
        String asked = "/api/v1/open-matters?itemCode=%s&idNumber=%s".formatted(form.item(), form.idNumber());
        JsonNode open = client.get(asked).path("open");
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.get(0).path("no").asString());
    }

    boolean findsItem(String code) {
        return client.get("/api/v1/items/" + code).path("code").asString().equals(code);
    }

    SeenCase sees(String no) {
        return new SeenCase(client.get("/api/v1/applications/" + no));
    }

    /** Acts on a case; the answer is the case, or the request that was passed on to its holder. */
    JsonNode acts(String action, String no, String requestId) {
        return client.post("/api/v1/applications/" + no + "/actions/" + action, Map.of("requestId", requestId));
    }

    /** Uploads a promised material. */
    JsonNode handsIn(String no, String requestId, int material, SampleFile file) {
        Multipart parts = new Multipart()
                .json("request", "{\"requestId\":\"" + requestId + "\"}")
                .file("material-" + material, file.name(), file.mediaType(), file.content());
        return client.post("/api/v1/applications/" + no + "/actions/hand-in", parts);
    }

    /** The states of the passed-on requests, newest first: WAITING, DONE or REFUSED. */
    List<String> standings(String no) {
        return client.get("/api/v1/applications/" + no + "/requests")
                .path("requests")
                .valueStream()
                .map(request -> request.path("standing").asString())
                .toList();
    }

    byte[] downloads(SeenCase.SeenDocument document) {
        return client.bytes(document.href());
    }

    long casesOfTheirOwn() {
        return client.get("/api/v1/applications?box=mine").path("total").asLong();
    }

    NodeClient client() {
        return client;
    }
}
