// @vitest-environment node
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { IssueId, PartyId } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import { type Position, positionOf, type Question } from "#model/position/position.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";

// Written by hand from the texts, the statements and the rules, by somebody who had not read the code.
const Expected = v.object({
  asOf: v.string(),
  party: PartyId,
  issue: IssueId,
  kind: v.string(),
  options: v.optional(v.array(v.string())),
  stands: v.optional(v.array(v.array(v.string()))),
  silence: v.optional(v.string()),
  deciding: v.optional(v.array(v.string())),
  firmness: v.optional(v.string()),
  voice: v.optional(v.string()),
  earlierDraft: v.optional(v.string()),
  contestedBy: v.optional(v.array(v.string()), []),
  sinceReported: v.optional(v.array(v.string()), []),
});
type Expected = v.InferOutput<typeof Expected>;

const file: unknown = JSON.parse(await readFile(new URL("cells.json", import.meta.url), "utf8"));
const { cells } = v.parse(v.object({ cells: v.array(Expected) }), file);
const { dossier } = await loadDossier("data/russia-ukraine");
const index = indexOf(dossier);

describe("the cells that somebody expected by hand", () => {
  it("are all the cells of two dates", () => {
    expect(new Set(cells.map(({ asOf, party, issue }) => `${asOf} ${party} ${issue}`)).size).toBe(
      2 * dossier.parties.length * dossier.issues.length,
    );
  });

  it.each(cells)("$asOf: $party on $issue is $kind", (expected) => {
    expect(summaryOf(positionOf(index, questionOf(expected)))).toEqual(wantedOf(expected));
  });
});

function questionOf({ party, issue, asOf }: Expected): Question {
  return { party, issue, asOf };
}

function summaryOf(position: Position) {
  if (position.kind === "silent") return { kind: "silent", silence: position.silence };
  const stands = position.kind === "mixed" ? position.stands : [position];
  return {
    kind: position.kind,
    stands: stands.map(({ options }) => [...options]),
    deciding: stands.flatMap(({ deciding }) => deciding.map(({ id }) => id)).toSorted(),
    ...(position.kind === "placed" && { firmness: position.firmness, voice: position.voice }),
    earlierDraft: position.earlierDraft?.id,
    contestedBy: position.contestedBy.map(({ id }) => id).toSorted(),
    sinceReported: position.sinceReported.map(({ id }) => id).toSorted(),
  };
}

function wantedOf({ kind, silence, options, stands, deciding = [], ...rest }: Expected) {
  if (kind === "silent") return { kind, silence };
  return {
    kind,
    stands: stands ?? [options],
    deciding: deciding.toSorted(),
    ...(kind === "placed" && { firmness: rest.firmness, voice: rest.voice }),
    earlierDraft: rest.earlierDraft,
    contestedBy: rest.contestedBy.toSorted(),
    sinceReported: rest.sinceReported.toSorted(),
  };
}
