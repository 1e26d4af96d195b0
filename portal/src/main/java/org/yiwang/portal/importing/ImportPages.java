package org.yiwang.portal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.importing.ImportFile;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Imports;
import org.yiwang.portal.page.PortalTexts;

/** Imports CSV files and workbooks: choosing them, progress, rejected rows. */
@Controller
class ImportPages {

    private static final int REFRESH_SECONDS = 2;

    private final Imports imports;
    private final PortalTexts texts;

    ImportPages(Imports imports, PortalTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping("/imports")
    String choose() {
        return "imports";
    }

    @PostMapping("/imports")
    ModelAndView start(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "DRAFT") Imports.Purpose purpose,
            @AuthenticationPrincipal SignedInUser me)
            throws IOException {
        try {
            return new ModelAndView("redirect:/imports/"
                    + imports.start(read(files), purpose, me.actor()).id());
        } catch (Refused refused) {
            ModelAndView again = new ModelAndView("imports", HttpStatus.valueOf(status(refused)));
            again.addObject(
                    "errors",
                    texts.errors(refused.refusals().stream()
                            .map(ImportPages::atTheInput)
                            .toList()));
            return again;
        }
    }

    @GetMapping("/imports/{id}")
    String job(@PathVariable String id, Model model) {
        JobView job = new JobView(find(id));
        model.addAttribute("job", job);
        if (job.running()) {
            model.addAttribute("refreshSeconds", REFRESH_SECONDS);
        }
        return "import";
    }

    @GetMapping("/imports/{id}/report.csv")
    ResponseEntity<String> report(@PathVariable String id) {
        String csv = RejectionReport.of(
                find(id),
                texts.of("imports.file"),
                texts.of("imports.row"),
                texts.of("imports.column"),
                texts.of("imports.reason"));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(texts.of("imports.reportName") + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(csv);
    }

    private ImportJob find(String id) {
        return imports.find(id).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "import.unknown"));
    }

    private static List<ImportFile> read(@Nullable List<MultipartFile> files) throws IOException {
        List<ImportFile> read = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = String.valueOf(file.getOriginalFilename());
            if (!name.isEmpty()) {
                read.add(new ImportFile(name, file.getBytes()));
            }
        }
        return read;
    }

    private static int status(Refused refused) {
        return refused.refusals().get(0).kind().status();
    }

    private static Refusal atTheInput(Refusal refusal) {
        return new Refusal(refusal.kind(), refusal.code(), "files", refusal.arguments());
    }
}
