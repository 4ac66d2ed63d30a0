import { describe, expect, it } from "vitest";
import {
  BORDER,
  dossierChanged,
  indexWith,
  NORTH,
  rawIssue,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { indexOf } from "#model/big/whole.ts";
import { byTopic, inDossierOrder, viewedOf } from "./viewed.ts";

const index = indexWith();
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe(viewedOf, () => {
  it("is all of the dossier on its day, where nothing was chosen", () => {
    const { asOf, parties, issues } = viewedOf(index, {});
    expect([asOf, ids(parties), ids(issues)]).toEqual([
      "2025-12-31",
      ["north", "south", "east"],
      ["border", "text"],
    ]);
  });

  it("has the parties in the reader’s order, and the issues in that of the dossier", () => {
    const choice = { asOf: "2025-02-01", parties: [SOUTH, NORTH], issues: [TEXT, BORDER] };
    const { asOf, parties, issues } = viewedOf(index, choice);
    expect([asOf, ids(parties), ids(issues)]).toEqual([
      "2025-02-01",
      ["south", "north"],
      ["border", "text"],
    ]);
  });
});

describe(inDossierOrder, () => {
  it("orders the parties chosen as the dossier does", () => {
    expect(inDossierOrder(index, { parties: [SOUTH, NORTH], issues: [TEXT] })).toEqual({
      parties: ["north", "south"],
      issues: ["text"],
    });
  });
});

describe(byTopic, () => {
  it("puts issues under their topics and leaves out the topics without any", () => {
    const topics = [
      { id: "sea", name: "Sea" },
      { id: "land", name: "Land" },
      { id: "air", name: "Air" },
    ];
    const issues = [
      rawIssue("border", "ordinal", ["a", "b"]),
      { ...rawIssue("ports", "ordinal", ["a", "b"]), topic: "sea" },
    ];
    const dossier = dossierChanged({ topics, issues });
    expect(
      byTopic(indexOf(dossier), dossier.issues).map(({ topic, issues: those }) => [
        topic.id,
        ids(those),
      ]),
    ).toEqual([
      ["sea", ["ports"]],
      ["land", ["border"]],
    ]);
  });
});
