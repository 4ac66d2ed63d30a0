import { describe, expect, it } from "vitest";
import { BORDER, dossierChanged, NORTH, SOUTH, TEXT } from "#testing/fixtures.ts";
import { correctedSince } from "./correctedSince.ts";

const NOTHING = { parties: [], proposals: [], issues: [], options: [], sources: [] };
const release = (version: string, recoded: readonly object[] = []) => ({
  version,
  date: "2026-03-01",
  summary: "Invented.",
  added: { ...NOTHING, statements: [] },
  removed: NOTHING,
  recoded,
  withdrawn: [],
  reworded: [],
});
const moved = {
  statement: "n1",
  source: "gazette",
  party: "north",
  issue: "border",
  reason: "Read again.",
  changes: [],
};
const older = dossierChanged({
  release: "1.0.0",
  releases: [release("2.0.0", [moved]), release("1.0.0")],
});

describe(correctedSince, () => {
  it("says how many statements of the figure a later release coded anew", () => {
    expect(correctedSince(older, { kind: "issue", issue: BORDER })).toBe(
      "Corrected since: 1 statement shown or counted here, up to release 2.0.0 of 1 Mar 2026.",
    );
  });

  it.each([
    [{ kind: "cell", party: NORTH, issue: BORDER }, true],
    [{ kind: "cell", party: SOUTH, issue: BORDER }, false],
    [{ kind: "issue", issue: TEXT }, false],
    [{ kind: "pair", between: [NORTH, SOUTH] }, true],
    [{ kind: "matrix" }, true],
    [{ kind: "moved" }, true],
  ] as const)("knows whether the change is shown in %o", (figure, isShown) => {
    expect(correctedSince(older, figure)).toMatch(
      isShown ? /^Corrected since/ : /^There is a later/,
    );
  });

  it("has nothing to say of the newest release, nor of a record without releases", () => {
    const matrix = { kind: "matrix" } as const;
    expect(correctedSince({ ...older, release: "2.0.0" }, matrix)).toBeUndefined();
    expect(correctedSince(dossierChanged({}), matrix)).toBeUndefined();
  });
});
