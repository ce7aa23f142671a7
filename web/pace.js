// Work that is asked for faster than it is done: one at a time, and of those waiting only the last.

/**
 * @param work async; each call of the returned function asks for it once more
 * @returns resolves when the work asked for, or a later one in its place, is done
 */
export function latest(work) {
  let running = null;
  let again = false;
  const run = async () => {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = null;
    }
  };
  return () => {
    if (running) again = true;
    else running = run();
    return running;
  };
}
