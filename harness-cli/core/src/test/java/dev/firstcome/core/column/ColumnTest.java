package dev.firstcome.core.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
  /** Around the first growth, around one chunk and several, and none. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 17, 32_767, 32_768, 32_769, 100_000})
  void everyValueIsFoundWhereItWasPut(int size) {
    LongColumn longs = new LongColumn();
    ByteColumn bytes = new ByteColumn();
    for (int i = 0; i < size; i++) {
      longs.add(i * 7L - 3);
      bytes.add((byte) i);
    }
    LongColumn twiceLongs = new LongColumn();
    ByteColumn twiceBytes = new ByteColumn();
    for (int n = 0; n < 2; n++) {
      twiceLongs.addAll(longs);
      twiceBytes.addAll(bytes);
    }
    assertThat(twiceLongs.size()).isEqualTo(2 * size);
    assertThat(twiceBytes.size()).isEqualTo(2 * size);
    for (int i = 0; i < 2 * size; i++) {
      assertThat(twiceLongs.get(i)).isEqualTo(i % size * 7L - 3);
      assertThat(twiceBytes.get(i)).isEqualTo((byte) (i % size));
    }
  }
}
