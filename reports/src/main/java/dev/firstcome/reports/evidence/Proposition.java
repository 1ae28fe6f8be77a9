package dev.firstcome.reports.evidence;

/** What runs can decide about a claim; the names stand in {@code claims.json}. */
public enum Proposition {
  /** What is queued reaches the disk. */
  WRITES_TO_DISK(Topic.STORAGE, ResourceEvidence::writesToDisk),
  /** What is queued is held in memory. */
  KEEPS_IN_MEMORY(Topic.STORAGE, ResourceEvidence::keepsInMemory),
  /** It takes more memory per queued request than the other. */
  COSTS_MORE_MEMORY(Topic.MEMORY, ResourceEvidence::costsMoreMemory),
  /** It can carry {@code least} per second. */
  REACHES_RATE(Topic.THROUGHPUT, RateEvidence::reaches),
  /** It suits traffic of {@code least} per second and more. */
  SERVES_RATE(Topic.THROUGHPUT, RateEvidence::serves),
  /** The median wait in the queue lies between {@code least} and {@code most} everywhere. */
  QUEUES_WITHIN(Topic.EXTRA_HOP, LatencyEvidence::queuesWithin),
  /** It does so in one scenario at least. */
  CAN_QUEUE_WITHIN(Topic.EXTRA_HOP, LatencyEvidence::canQueueWithin),
  /** The queue adds so much to the way, and more than the other's. */
  ADDS_A_HOP(Topic.EXTRA_HOP, LatencyEvidence::addsHop),
  /** The median answer to an accepted click takes at most {@code most} everywhere. */
  ANSWERS_WITHIN(Topic.LATENCY, LatencyEvidence::answersWithin),
  /** The median issuance takes at most {@code most} everywhere. */
  ISSUES_WITHIN(Topic.LATENCY, LatencyEvidence::issuesWithin),
  /** Answers and issuances come sooner than the other's. */
  IS_SOONER(Topic.LATENCY, LatencyEvidence::isSooner),
  /** Later comers never get what earlier ones were refused. */
  KEEPS_ORDER(Topic.ORDER, CheckEvidence::keepsOrder),
  /** Nobody is issued twice, though people click twice. */
  ISSUES_ONCE(Topic.DUPLICATES, CheckEvidence::issuesOnce),
  /** Whoever was accepted gets the coupon. */
  ANSWERS_HONESTLY(Topic.HONESTY, CheckEvidence::answersHonestly),
  /** Window and quantity are settled at the door. */
  LIMITS_AT_THE_DOOR(Topic.LIMITS, CheckEvidence::limitsAtTheDoor),
  /** They need a second look behind it. */
  LIMITS_BEHIND_THE_DOOR(Topic.LIMITS, CheckEvidence::limitsBehindTheDoor),
  /** It takes less to run than the other. */
  IS_SIMPLER(Topic.OPERATIONS, OperationsEvidence::isSimpler),
  /** It takes more. */
  IS_HEAVIER(Topic.OPERATIONS, OperationsEvidence::isHeavier),
  /** Only a crash could tell. */
  NEEDS_FAULTS_DURABILITY(Topic.DURABILITY, notMeasured("faults.durability")),
  /** Only a crash could tell. */
  NEEDS_FAULTS_RECOVERY(Topic.RECOVERY, notMeasured("faults.recovery")),
  /** Only a crash could tell. */
  NEEDS_FAULTS_CONSUMPTION(Topic.CONSUMPTION, notMeasured("faults.consumption")),
  /** Only several brokers or servers could tell. */
  NEEDS_A_CLUSTER(Topic.SCALABILITY, notMeasured("cluster")),
  /** Only several partitions could tell. */
  NEEDS_PARTITIONS(Topic.CONSUMPTION, notMeasured("partitions")),
  /** Only another use than a first-come drop could tell. */
  NEEDS_ANOTHER_USE(Topic.PURPOSE, notMeasured("purpose")),
  /** The project's own build tells, no run does. */
  NEEDS_A_BUILD(Topic.PURPOSE, notMeasured("build"));

  private final Topic topic;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final EvidenceFunction function;

  Proposition(Topic topic, EvidenceFunction function) {
    this.topic = topic;
    this.function = function;
  }

  /** Returns what it is about. */
  public Topic topic() {
    return topic;
  }

  /** Answers a claim that puts this proposition. */
  Answer answer(Claim claim, Measured runs) {
    return function.answer(claim, runs);
  }

  private static EvidenceFunction notMeasured(String key) {
    return (claim, runs) -> new Answer.NotMeasuredByThisRun(Reason.of("needs." + key));
  }
}
