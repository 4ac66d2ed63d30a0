import { describe, expect, it } from "vitest";
import { briefingOf } from "#model/briefing/made.ts";
import type { OpenBriefing } from "#model/briefing/read.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import {
  ADA,
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  rawIssue,
  rawParty,
  SOUTH,
} from "#testing/fixtures.ts";
import { indexOf } from "#model/big/whole.ts";
import { slidesOf } from "./slidesOf.ts";

const index = indexWith(
  { speaker: ADA, conditionalOn: "if asked" },
  { party: "south", stance: ["coast"], firmness: "red-line" },
  { party: "south", stance: ["road"], said: "2024-02-01" },
);
type Slides = OpenBriefing["slides"];
const shown = (slides: Slides, from: DossierIndex = index, changes: Partial<OpenBriefing> = {}) =>
  slidesOf(from, { briefingVersion: "1.0.0", title: "Border talks", slides, ...changes });

describe("an issue's slide", () => {
  const [slide] = shown([{ kind: "issue", issue: BORDER }]);
  if (slide?.body.kind !== "scale") throw new Error("There is no scale");

  it("has its question, everybody on the scale with the position in words, and silence beside it", () => {
    expect(slide.heading).toBe("Where does the border run?");
    expect(
      slide.body.kind === "scale" && slide.body.lanes.map(({ name, sentence }) => [name, sentence]),
    ).toEqual([
      ["North", { verb: "Demands", label: "Along the river", condition: "if asked" }],
      ["South", { verb: "Accepts only", label: "Along the coast", condition: undefined }],
    ]);
    expect(slide.body.kind === "scale" && slide.body.silent).toEqual(["East: nothing found"]);
  });

  it("brings one party after another forward with the words that decide, whose and when", () => {
    expect(slide.said).toHaveLength(3);
    expect(slide.body.kind === "scale" && slide.body.forward[0]).toMatchObject({
      lane: "north-0",
      name: "North",
      words: "the river is the border",
      isDirect: false,
      told: ["Ada", "1 Jan 2025", "told by The Gazette", "in the outlet’s words"],
    });
    expect(slide.sources.map(({ words }) => words)).toEqual([
      expect.stringContaining("The Gazette"),
    ]);
  });

  it("brings forward only those that the slide names, in its order", () => {
    const [two] = shown([{ kind: "issue", issue: BORDER, steps: [SOUTH, NORTH] }]);
    expect(two?.body.kind === "scale" && two.body.forward.map(({ name }) => name)).toEqual([
      "South",
      "North",
    ]);
    expect(shown([{ kind: "issue", issue: BORDER, steps: [] }])[0]?.said).toHaveLength(1);
  });

  it("becomes two where it is too full, with every party on one of them", () => {
    const ids = Array.from({ length: 14 }, (_, at) => `party-${at}`);
    const many = indexOf(
      dossierChanged(
        {
          parties: [
            ...ids.map((id) => rawParty(id, `The party of ${id}`)),
            rawParty("east", "East"),
          ],
        },
        ...ids.map((party) => ({ party })),
      ),
    );
    const parts = shown([{ kind: "issue", issue: BORDER }], many);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ at, part, parts: of }) => [at, part, of])).toEqual(
      parts.map((_, part) => [0, part, parts.length]),
    );
    const lanes = parts.flatMap(({ body }) => (body.kind === "scale" ? body.lanes : []));
    expect(lanes.map(({ party }) => party)).toEqual(ids);
  });

  it("numbers options whose labels are too long to stand over the scale", () => {
    const long = { ...rawIssue("border", "ordinal", ["river", "coast"]) };
    const options = long.options.map((option) => ({
      ...option,
      label: `${option.label} and on `.repeat(30).trim(),
    }));
    const [slide_] = shown(
      [{ kind: "issue", issue: BORDER }],
      indexOf(dossierChanged({ issues: [{ ...long, options }] }, {})),
    );
    expect(slide_?.body).toMatchObject({ isNumbered: true });
    expect(slide.body).toMatchObject({ isNumbered: false });
  });
});

describe("the slides", () => {
  it("count the issues of a pair", () => {
    const [pair] = shown([{ kind: "pair", between: [NORTH, SOUTH] }]);
    expect(pair?.body).toMatchObject({
      groups: [
        { name: "opposite ends", count: 1, items: ["border"] },
        { name: "cannot be compared", count: 1, items: ["text"] },
      ],
      foot: "1 of 2 issues can be compared.",
    });
  });

  it("show before and after of who moved on one scale, and nothing of who did not", () => {
    const [moved] = shown([{ kind: "moved", since: "2024-06-01" }]);
    expect(
      moved?.body.kind === "rows" &&
        moved.body.rows.map(({ lead, tag, text, tracks }) => [lead, tag, text, tracks?.length]),
    ).toEqual([
      ["South", "border: Moved 1 of 3 steps", "Along the road → Along the coast", 2],
      ["", undefined, "Not counted as movement: 1 came newly on record.", undefined],
    ]);
  });

  it("name what is not known, and what one change would alter", () => {
    const [unknown] = shown([{ kind: "not-known", issues: [BORDER] }]);
    expect(unknown?.heading).toBe("Where does the border run?");
    expect(
      unknown?.body.kind === "rows" &&
        unknown.body.rows.map(({ lead, text }) => `${lead}. ${text}`),
    ).toEqual([
      "Nothing found: 1. East on border.",
      "Rests on one act alone: 2. North on border and South on border.",
      expect.stringContaining("What would change it. Without this one quote (Ada, 1 Jan 2025): "),
      expect.stringContaining("What would change it. Without this one quote"),
    ]);
  });

  it("are of the day, the parties and the issues that the briefing or the slide says", () => {
    const [old] = shown([{ kind: "issue", issue: BORDER }], index, {
      asOf: "2024-03-01",
      parties: [SOUTH],
    });
    expect(old?.asOf).toBe("2024-03-01");
    expect(old?.body).toMatchObject({
      lanes: [{ name: "South", sentence: { label: "Along the road" } }],
      silent: [],
    });
  });

  it("say what they name that the record has not, and the rest is shown", () => {
    const stranger = JSON.parse(
      '[{"kind":"issue","issue":"moon","steps":["xyz"]},{"kind":"title"}]',
    );
    const [wrong, title] = shown(stranger);
    expect(wrong?.body).toEqual({
      kind: "fault",
      lines: [
        "It names the issue “moon”, which is not in this record.",
        "It names the party “xyz”, which is not in this record.",
      ],
    });
    expect(title?.body.kind).toBe("title");
  });
});

describe(briefingOf, () => {
  const of = (view: object) =>
    briefingOf(index, { view: "glance", title: "A view", address: "/", ...view }).slides.map(
      ({ kind }) => kind,
    );

  it.each([
    [{}, ["title", "on-record", "pair", "issue", "issue", "not-known", "sources"]],
    [{ view: "issue", issue: BORDER }, ["issue", "moved", "not-known", "sources"]],
    [{ view: "evidence", issue: BORDER, party: NORTH }, ["issue", "quote"]],
    [{ view: "evidence", issue: BORDER, party: EAST }, ["issue"]],
    [{ view: "pair", compared: [NORTH, SOUTH] }, ["pair", "issue", "issue"]],
    [{ view: "changes" }, ["moved", "not-known"]],
    [{ view: "texts" }, ["texts"]],
    [{ view: "codebook" }, ["view"]],
  ])("begins with what is shown: %j", (view, kinds) => {
    expect(of(view)).toEqual(kinds);
  });

  it("keeps the day and who is in view", () => {
    const view = {
      view: "issue",
      title: "border",
      address: "/issue/border/",
      issue: BORDER,
      asOf: "2025-03-01",
      parties: [NORTH],
    };
    expect(briefingOf(index, view)).toMatchObject({ asOf: "2025-03-01", parties: [NORTH] });
  });

  it("shows nothing that cannot be shown", () => {
    const made = briefingOf(index, { view: "glance", title: "A view", address: "/" });
    expect(slidesOf(index, made).filter(({ body }) => body.kind === "fault")).toEqual([]);
  });
});
