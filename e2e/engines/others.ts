import { afterAll } from "vitest";
import type { Engine } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

/** The engines besides Chromium, for `describe.each`. */
export const OTHERS = [
  ["Firefox", firefox],
  ["WebKit", webkit],
] as const;

type Start = (typeof OTHERS)[number][1];

/** An engine for the tests around, closed after them; whether it could be started, and where not, why is said. */
export async function started(name: string, start: Start) {
  let engine: Engine | undefined;
  let reason = "";
  try {
    engine = await start();
  } catch (fault) {
    reason = String(fault);
    // oxlint-disable-next-line no-console -- never silently; the command names it again at its end
    console.warn(`NOT TRIED in ${name}, which could not be started: ${reason}`);
  }
  afterAll(() => engine?.close());
  return {
    isThere: engine !== undefined,
    /** The engine; fails, saying why, where there is none. */
    engine: (): Engine => {
      if (!engine) throw new Error(reason);
      return engine;
    },
  };
}
