import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import type { OpenBriefing } from "#model/briefing/read.ts";
import { slidesOf } from "#model/slides/slidesOf.ts";
import {
  ADA,
  BORDER,
  dossierChanged,
  indexWith,
  NORTH,
  rawIssue,
  rawParty,
  SOUTH,
} from "#testing/fixtures.ts";
import { deckOf } from "./deckOf.ts";
import { BOTTOM, COLOURS, type Drawn } from "./drawn.ts";

const index = indexWith(
  { speaker: ADA, conditionalOn: "if asked" },
  { party: "south", stance: ["coast"], firmness: "red-line" },
  { party: "south", stance: ["road"], said: "2024-02-01" },
);
const EVERY_KIND: OpenBriefing["slides"] = [
  { kind: "title", caption: "A caption", notes: "Good morning." },
  { kind: "on-record" },
  { kind: "pair", between: [NORTH, SOUTH] },
  { kind: "issue", issue: BORDER, steps: [NORTH] },
  { kind: "moved", since: "2024-06-01" },
  { kind: "texts" },
  { kind: "not-known" },
  { kind: "sources" },
  { kind: "view", address: "/changes/" },
];

function deckFrom(slides: OpenBriefing["slides"], from = index) {
  const briefing = { briefingVersion: "1.0.0", title: "Border talks", slides } as const;
  return deckOf(slidesOf(from, briefing), {
    dossier: from.dossier,
    pageOf: ({ view }) => (view === "issue" ? "https://example.org/issue/" : undefined),
  });
}
const textsOf = (drawn: readonly Drawn[]) =>
  drawn.flatMap((one) => (one.kind === "words" ? [one.runs.map(({ text }) => text).join("")] : []));
const runsOf = (drawn: readonly Drawn[]) =>
  drawn.flatMap((one) => (one.kind === "words" ? one.runs : []));

describe(deckOf, () => {
  it("names every slide, keeps its caption, and puts what is said to it into the notes", () => {
    const [title] = deckFrom(EVERY_KIND);
    const [named] = title?.drawn ?? [];
    expect(named).toMatchObject({ isTitle: true, runs: [{ text: "Border talks" }] });
    expect(textsOf(title?.drawn ?? [])).toContain("A caption");
    expect(title?.notes).toContain("Good morning.");
  });

  it("makes a slide of each step, with the question on both and the words that decide on the second", () => {
    const [scale, north] = deckFrom([{ kind: "issue", issue: BORDER, steps: [NORTH] }]);
    const names = (drawn: readonly Drawn[] = []) =>
      drawn.flatMap((one) => (one.kind === "bar" ? [one.name] : []));
    expect(textsOf(scale?.drawn ?? [])).toEqual(
      expect.arrayContaining([
        "Where does the border run?",
        "North",
        expect.stringContaining("Demands: Along the river, if asked"),
        expect.stringContaining("Accepts only: Along the coast"),
        "East: nothing found",
      ]),
    );
    expect(names(scale?.drawn)).toContain("South, red line");
    const [question] = textsOf(north?.drawn ?? []);
    expect(question).toBe("Where does the border run?");
    expect(textsOf(north?.drawn ?? []).join()).toContain("the river is the border");
    expect(textsOf(north?.drawn ?? []).join()).not.toContain("Accepts only");
    expect(names(north?.drawn)).toContain("South, 4 of 4");
  });

  it("links its sources and the page on the site, and writes their addresses into the notes", () => {
    const [scale] = deckFrom([{ kind: "issue", issue: BORDER, notes: "Say this." }]);
    const links = runsOf(scale?.drawn ?? []).flatMap(({ text, link }) =>
      link ? [[text, link]] : [],
    );
    const [url = ""] = index.dossier.sources.map((source) => source.url);
    expect(links).toEqual([
      [expect.stringContaining("The Gazette"), url],
      ["More on the site", "https://example.org/issue/"],
    ]);
    expect(scale?.notes).toMatch(
      new RegExp(
        `^Say this\\.\n\nSources\nThe Gazette.*\n${url}\n\nMore on the site: https://example.org/issue/$`,
      ),
    );
  });

  it("names an outlet whole, whatever signs are in its name", () => {
    const outlet = "The Gazette: Evening";
    const { sources } = dossierChanged({});
    const named = indexOf(
      dossierChanged({ sources: sources.map((source) => ({ ...source, outlet })) }, {}),
    );
    const [scale] = deckFrom([{ kind: "issue", issue: BORDER }], named);
    expect(textsOf(scale?.drawn ?? [])).toContain("Sources: The Gazette: Evening, 31 Dec 2025");
  });

  it("leaves nothing outside a slide and no text under 24 units, whatever the names", () => {
    const long = "Организация освобождения и возрождения территорий";
    const hebrew = "ממשלת האיחוד הלאומי";
    const stranger = indexOf(
      dossierChanged(
        { parties: [rawParty("north", long), rawParty("south", hebrew), rawParty("east", "East")] },
        { speaker: { name: long } },
        { party: "south", stance: ["coast"] },
      ),
    );
    const all = [...deckFrom(EVERY_KIND), ...deckFrom(EVERY_KIND, stranger)];
    const outside = all.flatMap(({ drawn }) =>
      drawn.filter(({ box: { x, y, w, h } }) => x < 0 || y < 0 || x + w > 1920.1 || y + h > 1080),
    );
    expect(outside).toEqual([]);
    const sizes = all.flatMap(({ drawn }) =>
      drawn.flatMap((one) =>
        one.kind === "words" ? [one.size, ...one.runs.flatMap(({ size }) => size ?? [])] : [],
      ),
    );
    expect(Math.min(...sizes)).toBe(24);
  });
});

describe("the board of who is on record", () => {
  it("leaves the foot of the slide free, however many questions are on it", () => {
    const issues = Array.from({ length: 17 }, (_, at) =>
      rawIssue(at === 0 ? "border" : `issue-${at}`, "ordinal", ["river", "coast"]),
    );
    const deck = deckFrom(
      [{ kind: "on-record", caption: "Left to right is the scale of each question." }],
      indexOf(dossierChanged({ issues, proposals: [] }, {})),
    );
    for (const { drawn } of deck) {
      const isFoot = (one: Drawn) => one.kind === "words" && one.size === 24;
      const lowest = drawn.filter((one) => !isFoot(one)).map(({ box }) => box.y + box.h);
      expect(Math.max(...lowest)).toBeLessThanOrEqual(BOTTOM);
    }
  });
});

describe("the colours", () => {
  it.each(["ink", "ink-soft", "accent"] as const)("let %s be read in a bright room", (role) => {
    expect(contrast(COLOURS[role])).toBeGreaterThanOrEqual(7.5);
  });

  it.each(["pole-a2", "pole-a1", "pole-mid", "pole-b1", "pole-b2", "track-edge"] as const)(
    "let %s be seen there",
    (role) => expect(contrast(COLOURS[role])).toBeGreaterThanOrEqual(4),
  );
});

/** How far a colour stands out from the paper, as WCAG counts it. */
function contrast(colour: string): number {
  const light = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
      const part = parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  return (light(COLOURS.paper) + 0.05) / (light(colour) + 0.05);
}
