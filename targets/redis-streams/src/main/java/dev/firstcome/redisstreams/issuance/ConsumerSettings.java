package dev.firstcome.redisstreams.issuance;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the consumer works: {@code firstcome.consumer.*}.
 *
 * @param workers coupons that are worked on at once, at least 1
 * @param batch entries per transaction, 1 to 1,000. Reading and acknowledging 500 held Redis up for
 *     some milliseconds, which the door's p99 showed
 * @param reclaimIdle after which an entry's holder is taken for dead. A live one that waits out an
 *     outage touches its entries once a second
 * @param drain how long a stopping process goes on issuing what waits
 */
public record ConsumerSettings(
    @DefaultValue("2") int workers,
    @DefaultValue("200") int batch,
    @DefaultValue("5s") Duration reclaimIdle,
    @DefaultValue("10s") Duration drain) {}
