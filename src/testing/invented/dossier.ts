import * as v from "valibot";
import {
  IssueId,
  OptionId,
  PartyId,
  ProposalId,
  SourceId,
  StatementId,
  type WholeDossier,
  type WholeStatement,
} from "#model/dossier/dossier.ts";
import { TopicId } from "#model/dossier/parts.ts";
import { type InventedWords, inventedWords, randomFrom } from "./words.ts";

export const TODAY = "2025-12-31";
const DAYS = 1096;
const ISSUES = 12;
const OPTIONS = 5;
const SPEAKERS_OF_PARTY = 8;
const STATEMENTS_OF_SOURCE = 8;

/** Statements over three years: two in three own words, some clauses of drafts, some undated, a few unplaced. */
export function inventedDossier(size: number, parties: number): WholeDossier {
  const random = randomFrom(size + parties);
  const words = inventedWords(random);
  const pick = (count: number) => Math.floor(random() * count);
  const of = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[pick(things.length)];
    if (thing === undefined) throw new Error("Nothing to pick from");
    return thing;
  };
  const note = "Invented.";
  const partyIds = ids(parties, "p").map((id) => v.parse(PartyId, id));
  const issueIds = ids(ISSUES, "i").map((id) => v.parse(IssueId, id));
  const scale = ids(OPTIONS, "o").map((id) => v.parse(OptionId, id));
  const drafts = ids(4, "d").map((id) => v.parse(ProposalId, id));
  const topics = ids(3, "t").map((id) => v.parse(TopicId, id));
  const outlets = Array.from({ length: 300 }, () => `The ${words.name()} ${of(PAPERS)}`);
  const sources = ids(Math.max(1, Math.ceil(size / STATEMENTS_OF_SOURCE)), "s").map((id) => ({
    id: v.parse(SourceId, id),
    place: pick(DAYS),
  }));
  const speakers = new Map(
    partyIds.map((party) => [
      party,
      Array.from({ length: SPEAKERS_OF_PARTY }, () => ({
        name: `${words.name()} ${words.name()}`,
        role: of(ROLES),
        party,
      })),
    ]),
  );

  const statementAt = (at: number): WholeStatement => {
    const first = pick(OPTIONS);
    const isPlaced = random() < 0.85;
    const source = of(sources);
    const party = of(partyIds);
    const voice = of(["self", "self", "self", "self", "reporter", "other-party"] as const);
    const speaking = voice === "self" ? party : of(partyIds.filter((id) => id !== party));
    const isParaphrase = random() < 0.1;
    const isSpoken = voice !== "reporter" && !isParaphrase;
    return {
      id: v.parse(StatementId, `n${at}`),
      source: source.id,
      party,
      issue: of(issueIds),
      ...(random() < 0.05 && { proposal: of(drafts) }),
      speaker: voice === "reporter" ? null : of(speakers.get(speaking) ?? []),
      voice,
      speech: isSpoken ? of(["direct", "mixed", "indirect"] as const) : "indirect",
      firmness: of(["red-line", "demand", "preference", "open", "unstated"] as const),
      said: random() < 0.1 ? null : dayAt(pick(source.place + 1)),
      stance: isPlaced ? scale.slice(first, first + 1 + pick(3)) : null,
      ...(!isPlaced && { unplaced: "too-vague" as const }),
      ...(random() < 0.03 && { conditionalOn: words.sentence(6).slice(0, -1) }),
      confidence: of([2, 3] as const),
      evidence: evidenceOf(words, { isParaphrase, length: 12 + pick(29), point: 1 + pick(30) }),
      ...(random() < 0.3 && { note: words.sentence(8 + pick(12)) }),
    };
  };

  return {
    formatVersion: "1.1.0",
    release: "1.0.0",
    id: `invented-${size}`,
    title: `Invented talks of ${size} statements`,
    summary: "Invented talks, to try what many statements do.",
    asOf: TODAY,
    recordEnds: TODAY,
    licence: "CC0",
    coverage: note,
    coding: note,
    corrections: [],
    parties: partyIds.map((id) => {
      const name = words.name();
      return { id, name, shortName: name, aliases: [], kind: "state", role: "backer", note };
    }),
    proposals: drafts.map((id, at) => {
      const next = drafts[at + 1];
      return {
        id,
        name: `${words.name()} draft`,
        sponsor: of(partyIds),
        date: dayAt(200 * (at + 1)),
        status: "told",
        contents: "known",
        ...(next && { supersededBy: next }),
        note,
      };
    }),
    topics: topics.map((id) => ({ id, name: words.name() })),
    issues: issueIds.map((id, at) => ({
      id,
      topic: topics[Math.floor((at * topics.length) / ISSUES)] ?? of(topics),
      name: words.sentence(2).slice(0, -1),
      question: words.sentence(6).replace(".", "?"),
      scale: "ordinal",
      options: scale.map((option) => ({
        id: option,
        label: words.sentence(2).slice(0, -1),
        description: words.sentence(8),
      })),
      note,
    })),
    sources: sources.map(({ id, place }) => ({
      id,
      title: words.sentence(8).slice(0, -1),
      outlet: of(outlets),
      url: `https://example.org/${id}`,
      published: dayAt(place),
      publishedBasis: "printed",
      retrieved: null,
      language: "en",
      kind: of(["official", "wire", "newspaper", "state-media", "aggregator"] as const),
      read: "whole",
      provenance: note,
    })),
    statements: Array.from({ length: size }, (_, at) => statementAt(at)),
  };
}

const PAPERS = ["Gazette", "Courier", "Herald", "Times", "Bulletin", "Agency"];
const ROLES = ["foreign minister", "spokesperson", "president", "envoy", "chief negotiator"];

type Passage = { readonly isParaphrase: boolean; readonly length: number; readonly point: number };

function evidenceOf(
  { sentence }: InventedWords,
  { isParaphrase, length, point }: Passage,
): WholeStatement["evidence"] {
  if (isParaphrase)
    return { kind: "paraphrase", text: sentence(length), pinpoint: `point ${point}` };
  return { kind: "quote", exact: sentence(length), prefix: "said on the day: ", suffix: " Then" };
}

const ids = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

const dayAt = (place: number) => new Date(Date.UTC(2023, 0, 1 + place)).toISOString().slice(0, 10);
