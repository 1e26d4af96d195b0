package org.yiwang.importing.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignedInUser;
import org.yiwang.importing.ImportFile;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Imports;

/** Imports over the API. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportJob start(
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "DRAFT") Imports.Purpose purpose,
            @AuthenticationPrincipal SignedInUser me)
            throws IOException {
        List<ImportFile> read = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            read.add(new ImportFile(String.valueOf(file.getOriginalFilename()), file.getBytes()));
        }
        return imports.start(read, purpose, me.actor());
    }

    @GetMapping("/{id}")
    ImportJob job(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        if (!me.actor().has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "import.administratorOnly");
        }
        return imports.find(id).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "import.unknown"));
    }
}
