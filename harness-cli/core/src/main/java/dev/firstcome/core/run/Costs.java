package dev.firstcome.core.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a design costs, the generator apart: before the storm, and per request in it.
 *
 * <p>A <em>queued request</em> is one that was ACCEPTED: it waited at least once. Its bytes are
 * growth divided by accepted requests, over the components that the design keeps waiting requests
 * in: Redis alone where there is one, else broker and database (the outbox). Memory is resident
 * memory, the peak less what it was at t = 0; so it holds what the allocator and a JVM's heap took
 * along, and is an upper bound that means more the more was queued. Disk is what was written to
 * storage from t = 0 to the end of the drain; the database's share holds the issued rows too, since
 * one log carries both.
 *
 * @param processors logical processors of the machine; 0 where unknown
 * @param settings how many settings were set, per component; its keys are all processes there are
 * @param idleRssBytes resident memory when all was ready and before the warm-up, the median sample,
 *     per component; empty where no sample fell in between
 * @param cpuNsPerAccepted processor time of all components per ACCEPTED request
 * @param cpuNsPerIssued the same per issued coupon
 * @param memoryBytesPerQueued growth in memory per queued request; empty where the design keeps no
 *     queue in a server, or nothing was queued
 * @param diskBytesPerQueued bytes written per queued request; empty likewise
 * @param allocatedBytesPerRequest what the service allocated on its heap per click, from t = 0 to
 *     the end of the drain; empty where it does not tell, and in results of before it was taken
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Costs(
    int processors,
    Map<String, Integer> settings,
    Map<String, Long> idleRssBytes,
    OptionalDouble cpuNsPerAccepted,
    OptionalDouble cpuNsPerIssued,
    OptionalDouble memoryBytesPerQueued,
    OptionalDouble diskBytesPerQueued,
    OptionalDouble allocatedBytesPerRequest) {

  /** Copies the maps, order kept, and fills in what older results lack. */
  public Costs {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    idleRssBytes = Collections.unmodifiableMap(new LinkedHashMap<>(idleRssBytes));
    allocatedBytesPerRequest =
        allocatedBytesPerRequest == null ? OptionalDouble.empty() : allocatedBytesPerRequest;
  }
}
