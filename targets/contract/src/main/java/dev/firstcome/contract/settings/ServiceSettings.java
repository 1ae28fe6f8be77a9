package dev.firstcome.contract.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every target reads.
 *
 * @param role which halves this process runs
 * @param database the ledger; null for a target that keeps none
 */
@ConfigurationProperties("firstcome")
public record ServiceSettings(
    @DefaultValue("both") Role role, @Nullable DatabaseSettings database) {}
