// @vitest-environment node
import { describe, expect, it } from "vitest";
import { dossierChanged } from "#testing/fixtures.ts";
import { withContact } from "./contact.ts";

describe(withContact, () => {
  it("puts the contact of the build before the dossier’s own", () => {
    const dossier = dossierChanged({ contact: "desk@example.org" });
    expect(withContact(dossier, undefined).contact).toBe("desk@example.org");
    expect(withContact(dossier, "").contact).toBe("desk@example.org");
    expect(withContact(dossier, "https://forms.example/new").contact).toBe(
      "https://forms.example/new",
    );
  });

  it("refuses what nobody could be written to", () => {
    expect(() => withContact(dossierChanged({}), "javascript:alert(1)")).toThrow(
      "CONTACT is “javascript:alert(1)”: expected an e-mail address",
    );
  });
});
