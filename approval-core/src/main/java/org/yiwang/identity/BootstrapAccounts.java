package org.yiwang.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;

/**
 * Creates the accounts of a file at start, where they are missing ({@code yiwang.identity.bootstrap-file}): the first
 * accounts of a new node. Existing accounts stay as they are.
 */
@Component
@EnableConfigurationProperties(BootstrapSettings.class)
@ConditionalOnProperty("yiwang.identity.bootstrap-file")
class BootstrapAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BootstrapAccounts.class);

    private final Accounts accounts;
    private final PasswordRules passwords;
    private final Path file;

    BootstrapAccounts(Accounts accounts, PasswordRules passwords, BootstrapSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.file = Objects.requireNonNull(settings.bootstrapFile());
    }

    record Drafts(List<AccountDraft> accounts) {}

    @Override
    public void run(ApplicationArguments args) throws IOException {
        List<AccountDraft> drafts =
                Json.read(Files.readString(file), Drafts.class).accounts();
        drafts.forEach(this::check);
        long created = drafts.stream()
                .filter(draft -> accounts.byUsername(draft.username()).isEmpty())
                .filter(draft -> accounts.create(draft).isPresent())
                .count();
        LOG.info("{} accounts created from the bootstrap file", created);
    }

    private void check(AccountDraft draft) {
        boolean usable =
                Username.of(draft.username()).filter(draft.username()::equals).isPresent();
        if (!usable) {
            throw new IllegalStateException("Nobody could sign in as \"" + draft.username()
                    + "\" of the bootstrap file: a username has 2 to 50 small letters, digits, hyphens and underscores and"
                    + " begins with a letter. Correct it and start the node again.");
        }
        if (passwords
                .fault("password", draft.password(), PasswordRules.Owner.of(draft))
                .isPresent()) {
            LOG.warn(
                    "The bootstrap file gives {} a password that is easily guessed: choose another.", draft.username());
        }
    }
}
