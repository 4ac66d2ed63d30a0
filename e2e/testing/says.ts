import { expect } from "vitest";

/**
 * That each of the parts is among the words shown. A part may be left out, where the functions
 * have nothing to say; an empty one would be found in any words, and is a fault of the test.
 */
export function says(words: string | undefined, parts: readonly (string | undefined)[]) {
  for (const part of parts) {
    if (part === undefined) continue;
    expect(part, "an empty part says nothing").not.toBe("");
    expect(words).toContain(part);
  }
}
