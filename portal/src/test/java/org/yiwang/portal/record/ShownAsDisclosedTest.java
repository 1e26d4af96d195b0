package org.yiwang.portal.record;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.intake.Mandate;

/** Pages and API take from applications what is personal through {@link Disclosed} alone. */
class ShownAsDisclosedTest {

    private static final Set<String> PERSONAL =
            Set.of("title", "applicant", "form", "materials", "attachments", "documents", "personalData");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yiwang");

    private static final ArchRule NOBODY_READS_WHAT_MAY_BE_CUT = noClasses()
            .that()
            .resideInAnyPackage("org.yiwang.portal..", "org.yiwang..web..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "reads what is personal from an application", ShownAsDisclosedTest::isPersonal))
            .because(
                    "an application is shown as its reader may see it: take it from Disclosure.of(application, reader)");

    @Test
    void nobodyReadsWhatMayBeCut() {
        NOBODY_READS_WHAT_MAY_BE_CUT.check(CLASSES);
    }

    /** A rule that sees no view would hold for anything. */
    @Test
    void theRuleSeesTheViews() {
        assertThat(CLASSES.contain(ApplicationViews.class)).isTrue();
        assertThat(CLASSES.contain("org.yiwang.application.web.ApplicationViews"))
                .isTrue();
        assertThat(CLASSES.get(Disclosed.class).getMethodCallsFromSelf()).anyMatch(ShownAsDisclosedTest::isPersonal);
    }

    private static boolean isPersonal(JavaCall<?> call) {
        boolean ofApplication = call.getTargetOwner().isEquivalentTo(Application.class);
        boolean masking = call.getTargetOwner().isEquivalentTo(Applicant.class)
                || call.getTargetOwner().isEquivalentTo(Mandate.class);
        return ofApplication && PERSONAL.contains(call.getName())
                || masking && call.getName().startsWith("masked");
    }
}
