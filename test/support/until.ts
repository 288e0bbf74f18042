const CEILING_MS = 9000;

/**
 * Waits for the predicate to return something truthy and returns that. An assertion that throws
 * counts as not yet.
 */
export async function until<T>(predicate: () => T | Promise<T>, message: string): Promise<T> {
  const end = performance.now() + CEILING_MS;
  for (;;) {
    // Asked once more after the ceiling: on a busy machine a single frame may outlast it.
    const isLast = performance.now() >= end;
    let failure: unknown;
    try {
      const result = await predicate();
      if (result) return result;
    } catch (error) {
      failure = error;
    }
    if (isLast) throw new Error(`Waited ${CEILING_MS} ms in vain: ${message}`, { cause: failure });
    await nextFrame();
  }
}

export function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
