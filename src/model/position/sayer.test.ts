import { describe, expect, it } from "vitest";
import { indexWith } from "#testing/fixtures.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import { sayerOf } from "./sayer.ts";

function sayer(changes: Partial<Statement>): string | undefined {
  const index = indexWith({});
  const [dated] = index.byDay;
  return dated && sayerOf(index, { ...dated.statement, speaker: null, ...changes });
}

describe(sayerOf, () => {
  it.each([
    [{ speaker: { name: "A. Speaker" } }, "A. Speaker"],
    [{ document: "The draft" }, "The draft"],
    [{ voice: "reporter" as const }, "The Gazette"],
    [{}, "Speaker not named"],
  ])("of %o is %s", (statement, words) => {
    expect(sayer(statement)).toBe(words);
  });
});
