package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatesTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final Rates rates =
      new Rates(
          Map.of(Cost.HEAVY, new Limits.Rate(2, 3), Cost.MINT, new Limits.Rate(0.1, 1)), now::get);

  private static InetAddress address(String text) throws Exception {
    return InetAddress.getByName(text);
  }

  private void heavy(String address) throws Exception {
    rates.take(Cost.HEAVY, address(address));
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void aBurstAndThenTheRate() throws Exception {
    for (int i = 0; i < 3; i++) {
      heavy("192.0.2.1");
    }
    assertThatThrownBy(() -> heavy("192.0.2.1")).isInstanceOf(TryLater.class);
    pass(Duration.ofMillis(499));
    assertThatThrownBy(() -> heavy("192.0.2.1")).isInstanceOf(TryLater.class);
    pass(Duration.ofMillis(1));
    heavy("192.0.2.1");
    assertThatThrownBy(() -> heavy("192.0.2.1")).isInstanceOf(TryLater.class);
  }

  @Test
  void thePauseToldIsTheOneThatHelps() throws Exception {
    rates.take(Cost.MINT, address("192.0.2.1"));
    TryLater refused =
        catchThrowableOfType(TryLater.class, () -> rates.take(Cost.MINT, address("192.0.2.1")));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.seconds()).isEqualTo(10);
    pass(Duration.ofSeconds(refused.seconds()));
    rates.take(Cost.MINT, address("192.0.2.1"));
  }

  @Test
  void aRefusalCostsNothing() throws Exception {
    for (int i = 0; i < 3; i++) {
      heavy("192.0.2.1");
    }
    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> heavy("192.0.2.1")).isInstanceOf(TryLater.class);
    }
    pass(Duration.ofMillis(500));
    heavy("192.0.2.1");
  }

  @Test
  void aLongSilenceEarnsOneBurstAndNoMore() throws Exception {
    heavy("192.0.2.1");
    pass(Duration.ofDays(30));
    aBurstAndThenTheRate();
  }

  @Test
  void addressesCostsAndNeighboursAreApart() throws Exception {
    for (String address : new String[] {"192.0.2.1", "192.0.2.2", "2001:db8:1:2::1"}) {
      for (int i = 0; i < 3; i++) {
        heavy(address);
      }
    }
    rates.take(Cost.MINT, address("192.0.2.1"));
    rates.take(Cost.LIGHT, address("192.0.2.1"));
    heavy("2001:db8:1:3::1");
  }

  @Test
  void oneHouseholdOfIpv6IsOne() throws Exception {
    heavy("2001:db8:1:2::1");
    heavy("2001:db8:1:2:ffff::2");
    heavy("2001:db8:1:2:a:b:c:d");
    assertThatThrownBy(() -> heavy("2001:db8:1:2::9")).isInstanceOf(TryLater.class);
  }

  @Test
  void anIpv4AddressInIpv6ClothesIsTheSame() throws Exception {
    assertThat(Rates.block(address("::ffff:192.0.2.1")))
        .isEqualTo(Rates.block(address("192.0.2.1")));
  }

  @Test
  void memoryIsBoundedAndTheLongestSilentIsForgotten() throws Exception {
    for (int i = 0; i < 3; i++) {
      heavy("192.0.2.1");
    }
    for (int i = 0; i < Rates.MOST_ADDRESSES - 1; i++) {
      rates.take(
          Cost.HEAVY,
          InetAddress.getByAddress(new byte[] {10, (byte) (i >> 16), (byte) (i >> 8), (byte) i}));
    }
    assertThatThrownBy(() -> heavy("192.0.2.1")).isInstanceOf(TryLater.class);
    heavy("198.51.100.1");
    assertThat(rates.addresses()).isEqualTo(Rates.MOST_ADDRESSES);
  }
}
