import { describe, expect, it } from "vitest";
import { dossierChanged, type RawStatement, rawDossierWith, rawIssue } from "#testing/fixtures.ts";
import { faultsIn } from "./dossierFaults.ts";

type Changes = Parameters<typeof dossierChanged>[0];

/** Every fault of the small dossier with these changes, as "list[at] field: found". */
function faults(changes: Changes, ...statements: RawStatement[]): readonly string[] {
  const found = [...faultsIn(dossierChanged(changes, ...statements), "2026-01-01")];
  return found.map(
    ({ list, at, field, found: value }) => `${list}[${at}] ${field}: ${String(value)}`,
  );
}

const border = rawIssue("border", "ordinal", ["river", "ridge", "road", "coast"]);
const [draft] = rawDossierWith().proposals;

describe(faultsIn, () => {
  it.each<[string, Changes, string]>([
    [
      "an issue linked to itself",
      { issues: [{ ...border, linked: ["border"] }] },
      "issues[0] linked: border",
    ],
    [
      "an issue linked twice",
      { issues: [border, { ...border, id: "text", linked: ["border", "border"] }] },
      "issues[1] linked: border",
    ],
    ["an issue without parties", { issues: [{ ...border, parties: [] }] }, "issues[0] parties: "],
    [
      "a party to the issue named twice",
      { issues: [{ ...border, parties: ["north", "north"] }] },
      "issues[0] parties: north",
    ],
    [
      "a text with the id of a party",
      { proposals: [{ ...draft, id: "north" }] },
      "proposals[0] id: north",
    ],
    [
      "a spelling of two words, which no search asks for",
      { spellings: [["Newport", "New Port"]] },
      "spellings[0] [1]: New Port",
    ],
    ["a spelling without a word", { spellings: [["Newport", "…"]] }, "spellings[0] [1]: …"],
  ])("finds %s", (_, changes, fault) => {
    expect(faults(changes)).toContain(fault);
  });

  it("finds a statement of a party that its issue leaves out", () => {
    const issues = [{ ...border, parties: ["north", "south"] }];
    expect(faults({ issues }, { party: "north" })).toEqual([]);
    expect(faults({ issues }, { party: "east" })).toEqual(["statements[0] party: east"]);
  });
});
