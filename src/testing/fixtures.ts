import * as v from "valibot";
import {
  Dossier,
  IssueId,
  OptionId,
  PartyId,
  ProposalId,
  type WholeDossier,
  type WholeStatement,
} from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";

export const NORTH = v.parse(PartyId, "north");
export const SOUTH = v.parse(PartyId, "south");
export const EAST = v.parse(PartyId, "east");
export const BORDER = v.parse(IssueId, "border");
export const TEXT = v.parse(IssueId, "text");
export const FIRST_DRAFT = v.parse(ProposalId, "first-draft");
export const SECOND_DRAFT = v.parse(ProposalId, "second-draft");

/** Two who speak for the party whose statement it is. */
export const ADA = { name: "Ada" };
export const BO = { name: "Bo" };

/** Options by their ids: `options("river", "ridge")`. */
export const options = (...ids: string[]) => ids.map((id) => v.parse(OptionId, id));

export type RawStatement = Partial<Record<keyof WholeStatement, unknown>>;

export const question = (asOf = "2025-12-31") => ({ party: NORTH, issue: BORDER, asOf });

/** An index over a small valid dossier and the statements that the test is about. */
export function indexWith(...statements: RawStatement[]): DossierIndex {
  return indexOf(dossierWith(...statements));
}

/** Three parties; an ordinal issue of four options, a nominal one; and the test's statements. */
export function dossierWith(...statements: RawStatement[]): WholeDossier {
  return v.parse(Dossier, rawDossierWith(...statements));
}

/** The small dossier with some of its lists replaced. */
export function dossierChanged(
  changes: Partial<Record<keyof WholeDossier, unknown>>,
  ...statements: RawStatement[]
): WholeDossier {
  return v.parse(Dossier, { ...rawDossierWith(...statements), ...changes });
}

export function rawDossierWith(...statements: RawStatement[]) {
  return {
    formatVersion: "1.0.0",
    release: "1.0.0",
    id: "border-talks",
    title: "Border talks",
    summary: "Invented talks about an invented border.",
    asOf: "2025-12-31",
    recordEnds: "2025-12-31",
    licence: "CC0",
    coverage: "Everything that was invented.",
    coding: "Invented for a test.",
    corrections: [],
    parties: [rawParty("north", "North"), rawParty("south", "South"), rawParty("east", "East")],
    proposals: [
      { ...rawProposal("first-draft", "2025-03-01"), supersededBy: "second-draft" },
      rawProposal("second-draft", "2025-06-01"),
    ],
    topics: [{ id: "land", name: "Land" }],
    issues: [
      {
        ...rawIssue("border", "ordinal", ["river", "ridge", "road", "coast"]),
        question: "Where does the border run?",
        spans: [{ options: ["river", "ridge"], label: "Inland of the road" }],
      },
      {
        ...rawIssue("text", "nominal", ["old", "new", "other"]),
        question: "Which text is the basis?",
      },
    ],
    sources: [
      rawSource("gazette", "The Gazette", "2025-12-31"),
      rawSource("courier", "The Courier", "2025-05-01"),
    ],
    statements: statements.map((statement, at) => ({ ...rawStatement(at + 1), ...statement })),
  };
}

function rawStatement(number: number) {
  return {
    id: `s${number}`,
    source: "gazette",
    party: "north",
    issue: "border",
    speaker: null,
    voice: "self",
    speech: "indirect",
    firmness: "demand",
    said: "2025-01-01",
    stance: ["river"],
    confidence: 3,
    evidence: { kind: "quote", exact: "the river is the border", prefix: "", suffix: "" },
  };
}

export function rawParty(id: string, name: string) {
  return {
    id,
    name,
    shortName: name,
    aliases: [],
    kind: "state",
    role: "belligerent",
    note: "Invented.",
  };
}

function rawProposal(id: string, date: string) {
  return {
    id,
    name: id,
    sponsor: "east",
    date,
    status: "published",
    contents: "known",
    note: "Invented.",
  };
}

export function rawIssue(id: string, scale: string, optionIds: string[]) {
  const labelled = optionIds.map((option) => ({
    id: option,
    label: `Along the ${option}`,
    description: `The border runs along the ${option}.`,
  }));
  return {
    id,
    topic: "land",
    name: id,
    question: `Which ${id}?`,
    scale,
    options: labelled,
    note: "Invented.",
  };
}

/** A page that is no source of the small dossier and tells the same act. */
export function elsewhere(url: string, outlet = "The Wire") {
  return { url, outlet, kind: "wire", published: "2025-05-02" };
}

function rawSource(id: string, outlet: string, published: string) {
  return {
    id,
    title: `${outlet} of the day`,
    outlet,
    url: `https://example.org/${id}`,
    published,
    publishedBasis: "printed",
    retrieved: null,
    language: "en",
    kind: "newspaper",
    read: "whole",
    provenance: "Invented.",
  };
}

const NOTHING = { parties: [], proposals: [], issues: [], options: [], sources: [] };
const release = (version: string, date: string) => ({
  version,
  date,
  summary: "Invented.",
  added: { ...NOTHING, statements: [] },
  removed: NOTHING,
  recoded: [],
  withdrawn: [],
  reworded: [],
});

/** Two releases, the newest first, of which the second withdrew a statement. */
export const RELEASES = [
  {
    ...release("2.0.0", "2025-12-31"),
    withdrawn: [
      { statement: "gone-01", source: "gazette", party: NORTH, issue: BORDER, reason: "Garbled." },
    ],
  },
  release("1.0.0", "2025-06-30"),
];
