import { describe, expect, it } from "vitest";
import { dossierChanged, RELEASES } from "#testing/fixtures.ts";
import { strangersIn } from "./strangers.ts";

describe(strangersIn, () => {
  it("says of a statement that was withdrawn in which release it was", () => {
    const dossier = dossierChanged({ releases: RELEASES });
    expect(strangersIn("/statement/gone-01/", dossier)).toEqual([
      "the statement “gone-01”, which release 2.0.0 withdrew",
    ]);
    expect(strangersIn("/statement/never/", dossier)).toEqual(["the statement “never”"]);
  });
});
