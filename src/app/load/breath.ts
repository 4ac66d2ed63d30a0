/** Lets the browser answer what waits for it, between two pieces of long work. */
export function breath(): Promise<void> {
  // Safari has no such way as yet.
  return "scheduler" in globalThis && "yield" in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => void setTimeout(resolve));
}
