package org.demarc;

import java.util.function.Supplier;

/** Made by the first who asks, and kept. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private T made;

  private Once(Supplier<T> making) {
    this.making = making;
  }

  static <T> Supplier<T> of(Supplier<T> making) {
    return new Once<>(making);
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }
}
