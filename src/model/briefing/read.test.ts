import { describe, expect, it } from "vitest";
import { briefingText, MOST_CHARACTERS, readBriefing } from "./read.ts";

const plain = { briefingVersion: "1.0.0", title: "Two slides", slides: [{ kind: "title" }] };
const read = (changes: object) => readBriefing(JSON.stringify({ ...plain, ...changes }));
const why = (text: string) => {
  const reading = readBriefing(text);
  return reading.kind === "refused" ? reading.why : "read";
};

describe(readBriefing, () => {
  it("reads what it has written", () => {
    const reading = read({
      asOf: "2025-01-01",
      slides: [{ kind: "title", notes: "Good morning." }],
    });
    if (reading.kind !== "read") throw new Error(reading.why);
    expect(readBriefing(briefingText(reading.briefing))).toEqual(reading);
  });

  it.each([
    ["", "It is empty."],
    ["Good morning", "It is no JSON, so it is no briefing that this page wrote."],
    ["[1, 2]", "It is JSON, but no briefing: it has no title and no list of slides."],
    [
      JSON.stringify({ ...plain, slides: [] }),
      "It is JSON, but no briefing: it has no title and no list of slides.",
    ],
    [
      JSON.stringify({ ...plain, briefingVersion: "9.0.0" }),
      "It is of version 9.0.0 of the format; this page reads 1.0.0. A newer page may open it.",
    ],
    [JSON.stringify({ ...plain, title: 7 }), "title: expected string"],
    [JSON.stringify({ ...plain, colour: "red" }), "colour: no such field"],
    [
      JSON.stringify({ ...plain, slides: Array.from({ length: 1001 }, () => ({ kind: "title" })) }),
      "It has 1001 slides; a briefing has at most 1000.",
    ],
    [
      " ".repeat(MOST_CHARACTERS) + "{}",
      "It has 2.0 million characters; a briefing has at most 2.0 million characters.",
    ],
  ])("refuses %.40j with a reason", (text, reason) => {
    expect(why(text)).toBe(reason);
  });

  it("keeps a slide that it cannot read as it was found, and opens the rest", () => {
    const slides = [{ kind: "pie", share: 3 }, { kind: "title" }, { kind: "issue" }];
    const reading = read({ slides });
    if (reading.kind !== "read") throw new Error(reading.why);
    const [pie, title, issue] = reading.briefing.slides;
    expect(title).toEqual({ kind: "title" });
    expect(pie).toMatchObject({ kind: "unread", found: slides[0] });
    expect(issue).toMatchObject({ fault: 'issue: expected the field "issue"' });
    expect(JSON.parse(briefingText(reading.briefing)).slides).toEqual(slides);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "javascript:alert(1)",
    "/\\elsewhere.example/",
    "\\\\elsewhere.example",
    "/\n/elsewhere.example",
    "issue/border/",
  ])("refuses a link to another site: %j", (address) => {
    const reading = read({ slides: [{ kind: "view", address }] });
    expect(reading.kind === "read" && reading.briefing.slides[0]).toMatchObject({ kind: "unread" });
  });

  it("lets a link within the site pass", () => {
    const slide = { kind: "view", address: "/issue/border/?as-of=2025-01-01" };
    const reading = read({ slides: [slide] });
    expect(reading.kind === "read" && reading.briefing.slides).toEqual([slide]);
  });
});
