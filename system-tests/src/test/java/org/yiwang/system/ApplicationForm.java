package org.yiwang.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.infra.node.Multipart;
import org.yiwang.infra.plan.Account;
import tools.jackson.databind.json.JsonMapper;

/** The form of an application: valid at first, each {@code with…} changes one thing. */
public record ApplicationForm(
        String item,
        String title,
        Map<String, String> form,
        Account person,
        String idNumber,
        Map<Integer, SampleFile> files,
        String submissionId,
        Optional<String> duplicateOf) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** 城乡居民养老保险个人信息变更, with both of its materials. */
    public static ApplicationForm pensionDataOf(Account person) {
        return new ApplicationForm(
                "D005",
                "养老保险登记信息变更",
                Map.of("change_item", "姓名或身份证号码", "after", "陈有福", "reason", "身份证换发后姓名用字更正"),
                person,
                String.valueOf(person.idNumber()),
                Map.of(1, SampleFile.pdf("信息变更登记表.pdf"), 2, SampleFile.photo("居民身份证.png")),
                UUID.randomUUID().toString(),
                Optional.empty());
    }

    public ApplicationForm withItem(String other) {
        return new ApplicationForm(other, title, form, person, idNumber, files, submissionId, duplicateOf);
    }

    /** With another title. */
    public ApplicationForm withTitle(String other) {
        return new ApplicationForm(item, other, form, person, idNumber, files, submissionId, duplicateOf);
    }

    public ApplicationForm withForm(Map<String, String> other) {
        return new ApplicationForm(item, title, other, person, idNumber, files, submissionId, duplicateOf);
    }

    public ApplicationForm withIdNumber(String other) {
        return new ApplicationForm(item, title, form, person, other, files, submissionId, duplicateOf);
    }

    public ApplicationForm withFile(int material, SampleFile file) {
        Map<Integer, SampleFile> more = new LinkedHashMap<>(files);
        more.put(material, file);
        return new ApplicationForm(item, title, form, person, idNumber, more, submissionId, duplicateOf);
    }

    public ApplicationForm withoutFile(int material) {
        Map<Integer, SampleFile> fewer = new LinkedHashMap<>(files);
        fewer.remove(material);
        return new ApplicationForm(item, title, form, person, idNumber, fewer, submissionId, duplicateOf);
    }

    /** Applies again despite the open application with this number. */
    public ApplicationForm knowing(Optional<String> earlier) {
        return new ApplicationForm(item, title, form, person, idNumber, files, submissionId, earlier);
    }

    public Multipart request() {
        Multipart request = new Multipart().json("application", JSON.writeValueAsString(body()));
        files.forEach((seq, file) -> request.file("material-" + seq, file.name(), file.mediaType(), file.content()));
        return request;
    }

    private Map<String, Object> body() {
        return Map.of(
                "itemCode",
                item,
                "title",
                title,
                "applicant",
                applicant(),
                "form",
                form,
                "submissionId",
                submissionId,
                "duplicateOf",
                duplicateOf.orElse(""));
    }

    private Map<String, String> applicant() {
        return Map.of(
                "name",
                person.displayName(),
                "idNumber",
                idNumber,
                "phone",
                String.valueOf(person.phone()),
                "kind",
                "PERSON");
    }
}
