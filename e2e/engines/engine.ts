/** A browser other than Chromium, as far as the tests drive it. */
export type Engine = {
  /** "Firefox 153.7.0" */
  readonly name: string;
  /** Goes to the address and waits until its document has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** What the expression comes to in the page; it must survive JSON. */
  readonly ask: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Waits until the expression is true in the page; fails after fifteen seconds, saying which it was. */
export async function until(engine: Engine, expression: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    if ((await engine.ask(expression)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${engine.name}: in 15 s this did not become true: ${expression}`);
}
