import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Dossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, indexWith, rawDossierWith } from "#testing/fixtures.ts";
import { codingNote } from "./codingNote.ts";
import { noteAddress, noteText } from "./note.ts";
import { passageLines } from "./passageLines.ts";
import { pageNote } from "./pageNote.ts";

const desk = indexOf(dossierChanged({}, { alt: ["ridge"] }));

function noteOn(permalink: string) {
  const [statement] = desk.dossier.statements;
  const words = statement && desk.wordsOf(statement);
  if (!statement || !words || words instanceof Promise) throw new Error("the fixture has no words");
  return codingNote(desk, { statement, words, permalink });
}
const addressAt = (contact: string, permalink = "https://site.example/statement/s1/") =>
  noteAddress(contact, noteOn(permalink));

describe(noteAddress, () => {
  it("opens a letter with all but the reasons filled in", () => {
    const url = new URL(addressAt("desk@example.org"));
    expect(url.protocol + url.pathname).toBe("mailto:desk@example.org");
    expect(url.searchParams.get("subject")).toBe("Statement s1, release 1.0.0");
    const body = url.searchParams.get("body") ?? "";
    expect(body.split("\r\n").slice(0, 6)).toEqual([
      "Statement: s1",
      "Page: https://site.example/statement/s1/",
      "Release: 1.0.0 (Border talks)",
      "Passage: In the words of The Gazette (indirect speech): the river is the border",
      "Source: The Gazette, The Gazette of the day, published 31 Dec 2025. https://example.org/gazette",
      "Coded as: North on border: Along the river; could also be read as: Along the ridge; as told by The Gazette; indirect speech; demand; said 1 Jan 2025.",
    ]);
    expect(body).toContain("What should change:");
    expect(body).toContain("Why (");
  });

  it("opens a form with the same words, and keeps what its address asks for", () => {
    const url = new URL(addressAt("https://forms.example/new?template=coding"));
    expect(url.searchParams.get("template")).toBe("coding");
    expect(url.searchParams.get("title")).toBe("Statement s1, release 1.0.0");
    expect(url.searchParams.get("body")).toContain("Coded as: North on border");
  });

  it("lets no text of ours become another field of the letter", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const permalink = `https://site.example/?a=${text}&cc=someone`;
        const [, query = ""] = addressAt("desk@example.org", permalink).split("?");
        expect(query.split("&").map((field) => field.split("=")[0])).toEqual(["subject", "body"]);
        expect(decodeURIComponent(query)).toContain(permalink);
      }),
    );
  });
});

describe(noteText, () => {
  it("has the address of the page and the release, for a note that is sent by hand", () => {
    const page = "https://site.example/changes/?since=2025-01-01";
    const text = noteText(pageNote(desk.dossier, { title: "Changes", page }));
    expect(text).toContain("Changes, release 1.0.0\n");
    expect(text).toContain(`Page: ${page}\n`);
    expect(text).toContain("Release: 1.0.0 (Border talks)");
    expect(text).toContain("What is wrong:");
  });
});

describe(passageLines, () => {
  it.each([
    [{ speech: "direct" }, "“the river is the border”"],
    [
      { speech: "mixed" },
      "In the words of The Gazette (partly direct speech): the river is the border",
    ],
    [
      {
        speech: "direct",
        evidence: { kind: "paraphrase", text: "The river.", pinpoint: "point 7" },
      },
      "Our summary of an excerpt (point 7): The river.",
    ],
  ])(
    "tells the passage of %j in quotation marks only if all of it is direct speech",
    (raw, told) => {
      const index = indexWith(raw);
      const [{ statement } = { statement: undefined }] = index.byDay;
      const words = statement && index.wordsOf(statement);
      if (!statement || !words || words instanceof Promise) throw new Error("no words");
      expect(passageLines(index, statement, words)[0]).toBe(`Passage: ${told}`);
    },
  );
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
