import { describe, expect, it } from "vitest";
import type { Speech } from "#model/dossier/codes.ts";
import { occurrencesOf, quoteFaults } from "./quoteFaults.ts";

const TEXT = `The Mayor said that the quay isn't for sale. "We will stay," she said.
The quay is ours. The QUAY  is old. Kyiv's quay is ours, and the quay is ours too.`;

type Given = { exact: string; prefix?: string; suffix?: string; speech?: Speech };

function faultsOf({ exact, prefix = "", suffix = "", speech = "indirect" }: Given) {
  return [...quoteFaults({ kind: "quote", exact, prefix, suffix }, speech, TEXT)];
}

describe(quoteFaults, () => {
  it("finds nothing wrong with a passage copied to the letter", () => {
    expect(
      faultsOf({ exact: "the quay isn't for sale", prefix: "said that ", suffix: '. "We' }),
    ).toEqual([]);
  });

  it.each<[string, Given, { field: string; expected: RegExp }]>([
    [
      "words that are not there",
      { exact: "the quay is for sale" },
      { field: "evidence.exact", expected: /to the letter/ },
    ],
    [
      "other context",
      { exact: "for sale", prefix: "still " },
      { field: "evidence.prefix", expected: /prefix and a suffix/ },
    ],
    [
      "too little context",
      { exact: "quay is ours" },
      { field: "evidence.prefix", expected: /more context/ },
    ],
    [
      "half a word at the start",
      { exact: "ayor said" },
      { field: "evidence.exact", expected: /whole words/ },
    ],
    [
      "half a word at the end",
      { exact: "Mayor sai" },
      { field: "evidence.exact", expected: /whole words/ },
    ],
    [
      "a word cut at an apostrophe",
      { exact: "Kyiv" },
      { field: "evidence.exact", expected: /whole words/ },
    ],
    [
      "white space around",
      { exact: " that the" },
      { field: "evidence.exact", expected: /whole words/ },
    ],
    [
      "two paragraphs",
      { exact: "she said.\nThe quay" },
      { field: "evidence.exact", expected: /one paragraph/ },
    ],
    ["the wrong speech", { exact: "We will stay" }, { field: "speech", expected: /^"direct"/ }],
    [
      "the wrong speech",
      { exact: "said that", speech: "direct" },
      { field: "speech", expected: /^"indirect"/ },
    ],
  ])("refuses %s", (_, given, { field, expected }) => {
    const [fault] = faultsOf(given);
    expect(fault?.field).toBe(field);
    expect(fault?.expected).toMatch(expected);
  });
});

describe(occurrencesOf, () => {
  it("counts as a browser does: whatever the case and the white space, whole words only", () => {
    expect(occurrencesOf("the quay is", TEXT)).toBe(3);
    expect(occurrencesOf("quay", TEXT)).toBe(5);
    expect(occurrencesOf("qua", TEXT)).toBe(0);
  });

  it("takes every character as itself", () => {
    expect(occurrencesOf("(a+b) [c] $5.00", "(a+b) [c] $5.00, (aab) c $5x00")).toBe(1);
  });
});
