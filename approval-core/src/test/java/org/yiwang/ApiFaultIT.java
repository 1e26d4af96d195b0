package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;

/** Requests that the API cannot read: each answer is a problem in Chinese that names the field. */
class ApiFaultIT {

    private static final String PASSWORD = "correct horse battery";

    private static ConfigurableApplicationContext county;
    private static String token;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        county = CoreNode.start("330327000000");
        county.getBean(Accounts.class)
                .create(new AccountDraft(
                        "admin",
                        PASSWORD,
                        "陈立",
                        AccountKind.STAFF,
                        Set.of(),
                        Set.of(Duty.ADMINISTRATOR, Duty.CLERK, Duty.DIRECTOR),
                        null,
                        null));
        String session = send(
                        "POST", "/sessions", "application/json", "{'username':'admin','password':'" + PASSWORD + "'}")
                .body();
        token = session.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /sessions | {'username':'a' | 第 1 行",
                "POST | /sessions | | 请求没有正文",
                "POST | /sessions | [] | 正文",
                "POST | /sessions | {'username':{},'password':'x'} | username",
                "PUT | /presence | {'where':'ELSEWHERE'} | “where”的值“ELSEWHERE”不对，应当是下列之一：AT_POST、",
                "PUT | /presence | {'where':'OUT','backAt':'tomorrow'} | “backAt”的值“tomorrow”不对，应当是时间",
                "PUT | /calendars/2027 | {'version':'first'} | “version”的值“first”不对，应当是整数",
                "PUT | /calendars/next | {'version':0} | “year”的值“next”不对，应当是整数",
                "PUT | /appointments/openings | {'openings':[{'day':'FEAST'}]} | openings[0].day",
                "PUT | /appointments/openings | {'openings':'none'} | “openings”",
                "POST | /delegations | {'what':'EAT'} | “what”的值“EAT”不对",
                "PUT | /offered-items/D005 | {'offered':'maybe'} | “offered”的值“maybe”不对，应当是true 或 false"
            })
    void namesTheFieldAndWhatBelongsThere(String method, String path, String json, String sentence)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path, "application/json", json == null ? "" : json);
        assertProblem(answer, 400, sentence);
    }

    @Test
    void aMissingBooleanThatMattersIsAskedFor() throws IOException, InterruptedException {
        assertProblem(send("PUT", "/offered-items/D005", "application/json", "{}"), 422, "offered");
    }

    @Test
    void namesTheMissingPart() throws IOException, InterruptedException {
        String form = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";
        assertProblem(send("POST", "/applications", "multipart/form-data; boundary=x", form), 400, "“application”这一部分");
        assertProblem(send("POST", "/imports", "multipart/form-data; boundary=x", form), 422, "没有收到文件");
    }

    @Test
    void anUnreadableFormIsToldInChinese() throws IOException, InterruptedException {
        assertProblem(send("POST", "/applications", "multipart/form-data", "x"), 400, "接口文档");
    }

    @Test
    void namesTheMethodAndTheMediaTypeThatFit() throws IOException, InterruptedException {
        assertProblem(send("DELETE", "/presence", "application/json", "{}"), 405, "不接受 DELETE 请求。请改用 GET、PUT");
        assertProblem(send("POST", "/applications", "application/json", "{}"), 415, "multipart/form-data");
        assertProblem(send("PUT", "/presence", "text/plain", "OUT"), 415, "application/json");
        assertProblem(send("GET", "/nothing", "application/json", ""), 404, "没有这个地址");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.body()).contains(sentence);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    }

    private static HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        String port = county.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
