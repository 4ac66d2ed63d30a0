import * as v from "valibot";
import {
  type Dossier,
  IssueId,
  OptionId,
  PartyId,
  ProposalId,
  SourceId,
  type Statement,
  StatementId,
  TopicId,
} from "../src/model/dossier.ts";

export const TODAY = "2025-12-31";
const ISSUES = 12;
const OPTIONS = 5;

/** Statements over three years: two in three own words, some clauses of drafts, some undated, a few unplaced. */
export function inventedDossier(size: number, parties: number): Dossier {
  const random = randomFrom(size + parties);
  const pick = (count: number) => Math.floor(random() * count);
  const note = "Invented.";
  const partyIds = ids(parties, "p").map((id) => v.parse(PartyId, id));
  const issueIds = ids(ISSUES, "i").map((id) => v.parse(IssueId, id));
  const scale = ids(OPTIONS, "o").map((id) => v.parse(OptionId, id));
  const drafts = ids(4, "d").map((id) => v.parse(ProposalId, id));
  const topic = v.parse(TopicId, "t");
  const sources = ids(Math.max(1, size >> 3), "s").map((id) => v.parse(SourceId, id));
  const of = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[pick(things.length)];
    if (thing === undefined) throw new Error("Nothing to pick from");
    return thing;
  };

  const statementAt = (at: number): Statement => {
    const first = pick(OPTIONS);
    const isPlaced = random() < 0.85;
    return {
      id: v.parse(StatementId, `n${at}`),
      source: of(sources),
      party: of(partyIds),
      issue: of(issueIds),
      ...(random() < 0.05 && { proposal: of(drafts) }),
      speaker: null,
      voice: of(["self", "self", "self", "self", "reporter", "other-party"] as const),
      speech: of(["direct", "mixed", "indirect"] as const),
      firmness: of(["red-line", "demand", "preference", "unstated"] as const),
      said: random() < 0.1 ? null : dayAt(pick(1096)),
      stance: isPlaced ? scale.slice(first, first + 1 + pick(3)) : null,
      ...(!isPlaced && { unplaced: "too-vague" as const }),
      confidence: of([2, 3] as const),
      evidence: { kind: "quote", exact: "the border", prefix: "", suffix: "" },
    };
  };

  return {
    formatVersion: "1.0.0",
    release: "1.0.0",
    id: "invented",
    title: "Invented",
    summary: note,
    asOf: TODAY,
    recordEnds: TODAY,
    licence: "CC0",
    coverage: note,
    coding: note,
    corrections: [],
    parties: partyIds.map((id) => ({
      id,
      name: id,
      shortName: id,
      aliases: [],
      kind: "state",
      role: "backer",
      note,
    })),
    proposals: drafts.map((id, at) => {
      const next = drafts[at + 1];
      const date = dayAt(200 * (at + 1));
      return {
        id,
        name: id,
        sponsor: of(partyIds),
        date,
        status: "told",
        contents: "known",
        ...(next && { supersededBy: next }),
        note,
      };
    }),
    topics: [{ id: topic, name: "Topic" }],
    issues: issueIds.map((id) => ({
      id,
      topic,
      name: id,
      question: id,
      scale: "ordinal",
      options: scale.map((option) => ({ id: option, label: option, description: note })),
      note,
    })),
    sources: sources.map((id) => ({
      id,
      title: id,
      outlet: id,
      url: "https://example.org/",
      published: dayAt(pick(1096)),
      publishedBasis: "printed",
      retrieved: null,
      language: "en",
      kind: "newspaper",
      read: "whole",
      provenance: note,
    })),
    statements: Array.from({ length: size }, (_, at) => statementAt(at)),
  };
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ids = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

const dayAt = (place: number) => new Date(Date.UTC(2023, 0, 1 + place)).toISOString().slice(0, 10);
