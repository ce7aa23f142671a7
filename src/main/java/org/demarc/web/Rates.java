package org.demarc.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket for each address and cost, kept as the moment at which it will be full again
 * (GCRA): a refused request takes nothing, and the pause to tell is known.
 *
 * <p>IPv6 is counted by /64, which is what one household or machine is given. Memory is bounded:
 * the address that has been silent longest is forgotten first.
 */
final class Rates {
  static final int MOST_ADDRESSES = 50_000;
  private final Map<Cost, Bucket> buckets = new EnumMap<>(Cost.class);
  private final LongSupplier nanoTime;

  Rates(Map<Cost, Limits.Rate> rates, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    rates.forEach((cost, rate) -> buckets.put(cost, new Bucket(rate)));
  }

  /**
   * @throws TryLater when the bucket is empty
   */
  void take(Cost cost, InetAddress address) {
    Bucket bucket = buckets.get(cost);
    if (bucket != null) {
      bucket.take(block(address), nanoTime.getAsLong());
    }
  }

  /** An IPv4 address, or the first half of an IPv6 one; the two do not meet in practice. */
  static long block(InetAddress address) {
    ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
    return address instanceof Inet6Address ? bytes.getLong() : bytes.getInt() & 0xFFFFFFFFL;
  }

  int addresses() {
    return buckets.values().stream().mapToInt(Bucket::size).sum();
  }

  private static final class Bucket {
    private final Limits.Rate rate;
    private final long each;
    private final long most;
    private final Map<Long, Long> fullAt =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > MOST_ADDRESSES;
          }
        };

    Bucket(Limits.Rate rate) {
      this.rate = rate;
      this.each = (long) (1e9 / rate.perSecond());
      this.most = each * rate.burst();
    }

    void take(long block, long now) {
      long over;
      synchronized (fullAt) {
        long full = fullAt.getOrDefault(block, now);
        long next = (full - now > 0 ? full : now) + each;
        over = next - now - most;
        if (over <= 0) {
          fullAt.put(block, next);
        }
      }
      if (over > 0) {
        throw TryLater.tooMany(Duration.ofNanos(over), sentence());
      }
    }

    private String sentence() {
      return "got more than %s requests of this kind a second from this address, after %d at once; expected a pause"
          .formatted(rate.perSecond(), rate.burst());
    }

    int size() {
      synchronized (fullAt) {
        return fullAt.size();
      }
    }
  }
}
