import { describe, expect, it } from "vitest";
import { BORDER, indexWith, options, TEXT } from "#testing/fixtures.ts";
import { draftFrom, draftWith, isSameDraft } from "./draftFrom.ts";

const { issues } = indexWith().dossier;
const [river, ridge] = options("river", "ridge");
const [old] = options("old");

describe(draftFrom, () => {
  it("takes the clauses that fix one option, and leaves the others to the reader", () => {
    const { draft, leftOpen } = draftFrom(
      issues,
      new Map([
        [BORDER, options("river", "ridge")],
        [TEXT, options("old")],
      ]),
    );
    expect([...draft]).toEqual([[TEXT, old]]);
    expect(leftOpen.map(({ id }) => id)).toEqual([BORDER]);
  });
});

describe(draftWith, () => {
  it("keeps the order of the issues, whichever was chosen first", () => {
    const draft = draftWith(issues, new Map(old && [[TEXT, old]]), {
      issue: BORDER,
      option: ridge,
    });
    expect([...draft]).toEqual([
      [BORDER, ridge],
      [TEXT, old],
    ]);
  });

  it("forgets an issue that is left open again", () => {
    const draft = draftWith(issues, new Map(river && [[BORDER, river]]), {
      issue: BORDER,
      option: undefined,
    });
    expect(draft.size).toBe(0);
  });
});

describe(isSameDraft, () => {
  it("compares clauses", () => {
    const one = draftWith(issues, new Map(), { issue: BORDER, option: river });
    expect(isSameDraft(one, draftWith(issues, new Map(), { issue: BORDER, option: river }))).toBe(
      true,
    );
    expect(isSameDraft(one, draftWith(issues, one, { issue: BORDER, option: ridge }))).toBe(false);
    expect(isSameDraft(one, draftWith(issues, one, { issue: TEXT, option: old }))).toBe(false);
  });
});
