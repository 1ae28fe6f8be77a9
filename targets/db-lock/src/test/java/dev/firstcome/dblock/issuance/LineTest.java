package dev.firstcome.dblock.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {
  private final Line line = new Line();

  @Test
  void whoHoldsTheRowIsUnansweredButWaitsNoMore() {
    Line.Place first = line.join();
    Line.Place second = line.join();
    assertThat(line.backlog()).isEqualTo(2);
    assertThat(line.consumerLag()).isEqualTo(2);
    first.served();
    assertThat(line.backlog()).isEqualTo(2);
    assertThat(line.consumerLag()).isEqualTo(1);
    first.close();
    assertThat(line.backlog()).isEqualTo(1);
    assertThat(line.consumerLag()).isEqualTo(1);
    second.close();
    assertThat(line.backlog()).isZero();
    assertThat(line.consumerLag()).isZero();
    assertThat(line.dlqDepth()).isZero();
  }

  @Test
  void whoLeavesWithoutTheRowIsNotCountedAsServed() {
    Line.Place refused = line.join();
    refused.close();
    Line.Place next = line.join();
    assertThat(line.consumerLag()).isEqualTo(1);
    next.close();
    assertThat(line.backlog()).isZero();
  }
}
