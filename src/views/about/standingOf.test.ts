import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, rawDossierWith, RELEASES } from "#testing/fixtures.ts";
import { standingOf } from "./standingOf.ts";

const DAY = "2025-12-31";

describe(standingOf, () => {
  it("counts the cells of parties to an issue, those placed, and those on one act", () => {
    const index = indexOf(
      dossierChanged({}, {}, { said: "2024-01-01" }, { party: "south", stance: ["coast"] }),
    );
    const { cells, placed, onOneAct, silences } = standingOf(index, DAY);
    expect(placed).toBe(2);
    expect(onOneAct).toBe(1);
    expect(cells).toBe(placed + silences.reduce((sum, { count }) => sum + count, 0));
    expect(silences.every(({ count, of }) => count > 0 && count <= of)).toBe(true);
  });

  it("counts the cells of who is no party to an issue apart, so that both make all there are", () => {
    const raw = rawDossierWith({});
    const issues = raw.issues.map((issue, at) =>
      at === 0 ? { ...issue, parties: ["north", "south"] } : issue,
    );
    const index = indexOf(dossierChanged({ issues }, {}));
    const { cells, strangers } = standingOf(index, DAY);
    expect(strangers.map(({ party, count }) => [party.id, count])).toEqual([["east", 1]]);
    expect(cells + 1).toBe(index.dossier.parties.length * index.dossier.issues.length);
  });

  it("counts sources and statements by kind of outlet, each once", () => {
    const index = indexOf(dossierChanged({}, {}, { source: "courier" }));
    const { kinds } = standingOf(index, DAY);
    const { sources, statements } = index.dossier;
    expect(kinds.reduce((sum, kind) => sum + kind.sources, 0)).toBe(sources.length);
    expect(kinds.reduce((sum, kind) => sum + kind.statements, 0)).toBe(statements.length);
  });

  it("names at most three of what is most wanted, the weakest first", () => {
    const { wanted } = standingOf(indexOf(dossierChanged({}, {})), DAY);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(4);
    expect(wanted[0]?.weaknesses).toContain("silent");
  });

  it("counts what releases coded anew or withdrew among the corrections", () => {
    const changed = dossierChanged({ releases: RELEASES, release: "2.0.0" }, {});
    expect(standingOf(indexOf(changed), DAY).corrections).toBe(1);
    expect(standingOf(indexOf(dossierChanged({}, {})), DAY).corrections).toBe(0);
  });
});
