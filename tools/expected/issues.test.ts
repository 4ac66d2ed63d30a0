// @vitest-environment node
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import type { Comparison } from "#model/comparison/pair.ts";
import { workedIssuesOf } from "#views/rules/workedIssuesOf.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";

// Written by hand from the rules and the expected cells, by somebody who had not read the code.
const Expected = v.object({
  issue: v.string(),
  onRecord: v.number(),
  parties: v.number(),
  mixed: v.number(),
  taken: v.number(),
  principals: v.string(),
  widestGap: v.nullable(v.number()),
  bounds: v.nullable(v.array(v.number())),
  commonGround: v.array(v.string()),
});

const file: unknown = JSON.parse(await readFile(new URL("issues.json", import.meta.url), "utf8"));
const { asOf, issues } = v.parse(v.object({ asOf: v.string(), issues: v.array(Expected) }), file);
const { dossier } = await loadDossier("data/russia-ukraine");
const worked = workedIssuesOf(indexOf(dossier), asOf);

describe("the issues that somebody worked out by hand", () => {
  it("are all of them", () => {
    expect(issues.map(({ issue }) => issue)).toEqual(dossier.issues.map(({ id }) => id));
  });

  it.each(issues)("$issue: $principals", ({ issue, ...expected }) => {
    const found = worked.find((one) => one.issue.id === issue);
    expect({
      onRecord: found?.headline.onRecord,
      parties: found?.headline.parties,
      mixed: found?.headline.mixed,
      taken: found?.headline.taken.length,
      principals: found?.headline.principals?.relation.kind,
      widestGap: gapIn(found?.headline.widest?.relation),
      bounds: found?.bounds ? [found.bounds.lowest, found.bounds.highest] : null,
      commonGround: found?.commonGround.map(({ id }) => id),
    }).toEqual(expected);
  });
});

/** The steps between the nearest ends of the widest pair; 0 where all that can be compared overlap. */
function gapIn(relation: Comparison | undefined): number | null {
  return relation ? (relation.gap?.nearest ?? null) : 0;
}
