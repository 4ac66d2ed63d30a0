import { describe, expect, it } from "vitest";
import { dossierChanged } from "#testing/fixtures.ts";
import { readWords, trustWords } from "./trustWords.ts";

const SUMMARY = { evidence: { kind: "paraphrase", text: "It is so.", pinpoint: "point 1" } };
const record = (changes: Parameters<typeof dossierChanged>[0]) =>
  trustWords(
    dossierChanged(changes, { speech: "direct" }, { speech: "mixed" }, {}, SUMMARY, {
      ...SUMMARY,
      speech: "direct",
    }),
  );

describe(readWords, () => {
  it("counts every source, also those of which nothing was coded", () => {
    expect(readWords(dossierChanged({}, {}))).toBe("2 sources read");
  });
});

describe(trustWords, () => {
  it("counts whose words there are: a summary is nobody’s quotation, whatever it sums up", () => {
    expect(record({})[1]).toBe("5 statements: 1 direct quote, 2 reported, 2 summaries of ours");
  });

  it("says that a machine coded it and that nobody has reviewed it", () => {
    expect(record({ codedBy: "machine" })[0]).toBe("Coded by machine, reviewed by nobody yet");
  });

  it("names who reviewed it", () => {
    expect(record({ codedBy: "machine", reviewedBy: "two historians" })[0]).toBe(
      "Coded by machine, reviewed by two historians",
    );
  });

  it("claims nothing where the dossier does not say", () => {
    expect(record({})[0]).toBe("Coded, no review on record");
    expect(record({ codedBy: "people" })[0]).toBe("Coded by people, no review on record");
  });

  it("ends with the release and its last day", () => {
    expect(record({ release: "2.1.0" })[2]).toBe("release 2.1.0, record to 31 Dec 2025");
  });
});
