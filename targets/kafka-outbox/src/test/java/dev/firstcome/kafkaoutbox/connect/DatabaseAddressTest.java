package dev.firstcome.kafkaoutbox.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @Test
  void readsHostPortAndSchema() {
    assertThat(DatabaseAddress.parse("jdbc:mariadb://127.0.0.1:3307/firstcome?socketTimeout=1"))
        .isEqualTo(new DatabaseAddress("127.0.0.1", 3307, "firstcome"));
    assertThat(DatabaseAddress.parse("jdbc:mariadb://db/x"))
        .isEqualTo(new DatabaseAddress("db", 3306, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mariadb://db/x", "jdbc:mariadb://db", "jdbc:mariadb:///x"})
  void refusesWhatItCannotRead(String url) {
    assertThatIllegalArgumentException().isThrownBy(() -> DatabaseAddress.parse(url));
  }
}
