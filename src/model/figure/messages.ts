/** What a figure and the page around it say to each other: how high it is, and that it may say so again. */

/** A height that a page can be trusted to make room for, in pixels. */
const LEAST = 100;
const MOST = 6000;

/** The two messages that tell a host how high a figure is: as AMP pages understand it, and as pym.js does. */
export function sizeMessages(height: number, childId: string): readonly [object, string] {
  return [
    { sentinel: "amp", type: "embed-size", height },
    ["pym", childId, "height", height].join("xPYMx"),
  ];
}

/** The height that a message tells, if it is one of ours and a page can live with it; of anything else undefined. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  if (!("sentinel" in message && "type" in message && "height" in message)) return undefined;
  const { sentinel, type, height } = message;
  if (sentinel !== "amp" || type !== "embed-size" || typeof height !== "number") return undefined;
  return Number.isInteger(height) && height >= LEAST && height <= MOST ? height : undefined;
}

/** Asks every figure of a page to tell its height, again if it did before. */
export const INIT = "frames-init";

export function isInit(message: unknown): boolean {
  if (message === INIT) return true;
  return (
    typeof message === "object" && message !== null && "type" in message && message.type === INIT
  );
}

/** What in a figure's query its page was not written with, and a script has to apply. */
export const FIGURE_PARAMS = ["as-of", "since", "parties", "issues", "id"] as const;

/** Light or dark, whatever the page around it is. */
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
