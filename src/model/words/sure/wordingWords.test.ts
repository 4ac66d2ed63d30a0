import { describe, expect, it } from "vitest";
import type { Speech } from "#model/dossier/codes.ts";
import { wordingWords } from "./wordingWords.ts";

describe(wordingWords, () => {
  it.each<[Speech, string]>([
    ["direct", "quoted"],
    ["mixed", "quoted in part"],
    ["indirect", "in the outlet’s words"],
  ])("says of a quote in %s speech that it is “%s”", (speech, words) => {
    expect(wordingWords({ speech, evidence: { kind: "quote" } })).toBe(words);
  });

  it("calls a summary ours, whatever it sums up", () => {
    expect(wordingWords({ speech: "direct", evidence: { kind: "paraphrase" } })).toBe(
      "our summary",
    );
  });
});
