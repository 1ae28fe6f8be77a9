package dev.firstcome.contract.web;

import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.settings.ConditionalOnRole;
import dev.firstcome.contract.settings.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing parked requests back to processing, once whatever parked them is mended. */
@RestController
@ConditionalOnRole(Role.API)
class DeadLetterController {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterController.class);

  private final IssuanceDesk desk;

  DeadLetterController(IssuanceDesk desk) {
    this.desk = desk;
  }

  /** Takes no body and looks at none. */
  @PostMapping("/admin/dlq/replay")
  ResponseEntity<byte[]> replay() {
    try {
      return Answers.replayed(desk.replayDeadLetters());
    } catch (UnavailableException e) {
      return Problems.of(Code.UNAVAILABLE, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.warn("replaying dead letters: outcome unknown", e);
      return Problems.of(Code.OUTCOME_UNKNOWN);
    }
  }
}
