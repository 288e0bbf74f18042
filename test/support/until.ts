const CEILING_MS = 5000;

/**
 * Waits for the predicate to return something truthy and returns that. An assertion that throws
 * counts as not yet.
 */
export async function until<T>(predicate: () => T | Promise<T>, message: string): Promise<T> {
  const end = performance.now() + CEILING_MS;
  let failure: unknown;
  do {
    try {
      const result = await predicate();
      if (result) return result;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await nextFrame();
  } while (performance.now() < end);
  throw new Error(`Waited ${CEILING_MS} ms in vain: ${message}`, { cause: failure });
}

export function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
