import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Dossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dossierChanged, rawDossierWith } from "#testing/fixtures.ts";
import { contestLink } from "./contestLink.ts";

const indexFor = (contact: string | undefined) =>
  indexOf(dossierChanged({ contact }, { alt: ["ridge"] }));
const DESK = indexFor("desk@example.org");

function linkTo(index: DossierIndex, permalink = "https://site.example/statement/s1/") {
  const [statement] = index.dossier.statements;
  return statement && contestLink(index, statement, permalink);
}

describe(contestLink, () => {
  it("is not there without a contact", () => {
    expect(linkTo(indexFor(undefined))).toBeUndefined();
  });

  it("opens a letter with all but the reasons filled in", () => {
    const url = new URL(linkTo(DESK) ?? "");
    expect(url.protocol + url.pathname).toBe("mailto:desk@example.org");
    expect(url.searchParams.get("subject")).toBe("Statement s1, release 1.0.0");
    const body = url.searchParams.get("body") ?? "";
    expect(body.split("\r\n").slice(0, 4)).toEqual([
      "Statement: s1",
      "Page: https://site.example/statement/s1/",
      "Release: 1.0.0 (Border talks)",
      "Coded as: North on border: Along the river; could also be read as: Along the ridge; as told by The Gazette; indirect speech; demand; said 1 Jan 2025.",
    ]);
    expect(body).toContain("What should change:");
    expect(body).toContain("Why (");
  });

  it("opens a form with the same words, and keeps what its address asks for", () => {
    const url = new URL(linkTo(indexFor("https://forms.example/new?template=coding")) ?? "");
    expect(url.searchParams.get("template")).toBe("coding");
    expect(url.searchParams.get("title")).toBe("Statement s1, release 1.0.0");
    expect(url.searchParams.get("body")).toContain("Coded as: North on border");
  });

  it("lets no text of ours become another field of the letter", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const permalink = `https://site.example/?a=${text}&cc=someone`;
        const [, query = ""] = (linkTo(DESK, permalink) ?? "").split("?");
        expect(query.split("&").map((field) => field.split("=")[0])).toEqual(["subject", "body"]);
        expect(decodeURIComponent(query)).toContain(permalink);
      }),
    );
  });
});

describe("the contact of a dossier", () => {
  const accepts = (contact: string) =>
    v.safeParse(Dossier, { ...rawDossierWith(), contact }).success;

  it.each(["desk@example.org", "https://forms.example/new?a=b"])("may be %s", (contact) => {
    expect(accepts(contact)).toBe(true);
  });

  it.each(["desk", "javascript:alert(1)", "http://forms.example", "a@b.c?cc=x@y.z", "a b@c.d", ""])(
    "may not be “%s”",
    (contact) => {
      expect(accepts(contact)).toBe(false);
    },
  );
});
