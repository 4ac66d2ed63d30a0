import type { Dossier, Issue, OptionId, Statement } from "./dossier.ts";
import { lastDay, firstDay } from "./edtf.ts";

/** One thing wrong with a dossier: where it is, what was found and what was expected. */
export type Fault = {
  /** The list it is in: "parties", "statements" and so on, and the thing's place in that list. */
  readonly list: keyof Dossier;
  readonly at: number;
  /** The path inside the thing, such as "stance" or "speaker.party". */
  readonly field: string;
  readonly found: unknown;
  readonly expected: string;
};

/** What the schema cannot see: names that name nothing, and fields that contradict each other. */
export function* faultsIn(dossier: Dossier): Generator<Fault> {
  yield* duplicateIds(dossier);
  yield* proposalFaults(dossier);
  yield* issueFaults(dossier);
  yield* sourceFaults(dossier);
  for (const [at, statement] of dossier.statements.entries()) {
    for (const fault of statementFaults(dossier, statement))
      yield { list: "statements", at, ...fault };
  }
  for (const [at, { statement }] of dossier.corrections.entries()) {
    const expected = oneOf(dossier.statements);
    if (statement && !dossier.statements.some(({ id }) => id === statement)) {
      yield { list: "corrections", at, field: "statement", found: statement, expected };
    }
  }
}

type FieldFault = Pick<Fault, "field" | "found" | "expected">;

function* duplicateIds(dossier: Dossier): Generator<Fault> {
  for (const list of [
    "parties",
    "proposals",
    "topics",
    "issues",
    "sources",
    "statements",
  ] as const) {
    const first = new Map<string, number>();
    for (const [at, { id }] of dossier[list].entries()) {
      const before = first.get(id);
      if (before === undefined) first.set(id, at);
      else
        yield {
          list,
          at,
          field: "id",
          found: id,
          expected: `an id of its own; item ${before} has this one`,
        };
    }
  }
}

function* proposalFaults({ proposals, parties }: Dossier): Generator<Fault> {
  for (const [at, proposal] of proposals.entries()) {
    const fault = { list: "proposals", at } as const;
    if (!has(parties, proposal.sponsor)) {
      yield { ...fault, field: "sponsor", found: proposal.sponsor, expected: oneOf(parties) };
    }
    const successor = proposals.find(({ id }) => id === proposal.supersededBy);
    if (proposal.supersededBy && !successor) {
      yield {
        ...fault,
        field: "supersededBy",
        found: proposal.supersededBy,
        expected: oneOf(proposals),
      };
    }
    if (successor && lastDay(successor.date) < firstDay(proposal.date)) {
      yield {
        ...fault,
        field: "supersededBy",
        found: successor.id,
        expected: "a proposal that is not older",
      };
    }
    const circle = circleFrom(proposal.id, proposals);
    if (circle) {
      const expected = `a chain that ends; this one runs in a circle: ${circle.join(" → ")}`;
      yield { ...fault, field: "supersededBy", found: proposal.supersededBy, expected };
    }
  }
}

function circleFrom(start: string, proposals: Dossier["proposals"]): readonly string[] | undefined {
  const chain: string[] = [start];
  let next: string | undefined = proposals.find(({ id }) => id === start)?.supersededBy;
  while (next && !chain.includes(next)) {
    chain.push(next);
    const here: string = next;
    next = proposals.find(({ id }) => id === here)?.supersededBy;
  }
  return next === start ? [...chain, start] : undefined;
}

function* issueFaults({ issues, topics, parties }: Dossier): Generator<Fault> {
  for (const [at, issue] of issues.entries()) {
    const fault = { list: "issues", at } as const;
    const { topic, statusQuo, options } = issue;
    if (!has(topics, topic))
      yield { ...fault, field: "topic", found: topic, expected: oneOf(topics) };
    const repeated = options.find(({ id }, place) => options.findIndex((o) => o.id === id) < place);
    if (repeated)
      yield { ...fault, field: "options", found: repeated.id, expected: "each option once" };
    if (statusQuo && !has(options, statusQuo)) {
      yield { ...fault, field: "statusQuo", found: statusQuo, expected: oneOf(options) };
    }
    for (const linked of issue.linked ?? []) {
      if (!has(issues, linked))
        yield { ...fault, field: "linked", found: linked, expected: oneOf(issues) };
    }
    for (const party of issue.parties ?? []) {
      if (!has(parties, party))
        yield { ...fault, field: "parties", found: party, expected: oneOf(parties) };
    }
    for (const [place, span] of (issue.spans ?? []).entries()) {
      for (const set of setFaults(issue, span.options))
        yield { ...fault, ...set, field: `spans[${place}].options` };
    }
  }
}

function* sourceFaults({ sources }: Dossier): Generator<Fault> {
  for (const [at, { published, retrieved }] of sources.entries()) {
    if (retrieved && retrieved < firstDay(published)) {
      const expected = `a day not before its publication (${published})`;
      yield { list: "sources", at, field: "retrieved", found: retrieved, expected };
    }
  }
}

function* statementFaults(dossier: Dossier, statement: Statement): Generator<FieldFault> {
  const { parties, issues, sources, proposals } = dossier;
  const { party, source, proposal, speaker, stance } = statement;
  if (!has(parties, party)) yield { field: "party", found: party, expected: oneOf(parties) };
  if (proposal && !has(proposals, proposal)) {
    yield { field: "proposal", found: proposal, expected: oneOf(proposals) };
  }
  if (speaker?.party && !has(parties, speaker.party)) {
    yield { field: "speaker.party", found: speaker.party, expected: oneOf(parties) };
  }
  for (const copy of statement.secondCopies ?? []) {
    if (!has(sources, copy))
      yield { field: "secondCopies", found: copy, expected: "the id of a source" };
  }

  const issue = issues.find(({ id }) => id === statement.issue);
  if (!issue) yield { field: "issue", found: statement.issue, expected: oneOf(issues) };
  if (issue && stance)
    for (const fault of setFaults(issue, stance)) yield { ...fault, field: "stance" };
  if (issue && statement.alt)
    for (const fault of setFaults(issue, statement.alt)) yield { ...fault, field: "alt" };
  yield* voiceFaults(statement);
  yield* unplacedFaults(statement);

  const home = sources.find(({ id }) => id === source);
  if (!home) yield { field: "source", found: source, expected: "the id of a source" };
  if (home && statement.said !== null && firstDay(statement.said) > lastDay(home.published)) {
    const expected = `a date not after its source's publication (${home.published})`;
    yield { field: "said", found: statement.said, expected };
  }
}

function* voiceFaults({
  voice,
  speech,
  speaker,
  party,
  document,
  evidence,
}: Statement): Generator<FieldFault> {
  if (voice === "self" && speaker?.party && speaker.party !== party) {
    const expected = `"other-party", for the speaker is of ${speaker.party} and the stance is ${party}'s`;
    yield { field: "voice", found: voice, expected };
  }
  if (voice === "other-party" && !speaker?.party) {
    yield {
      field: "speaker.party",
      found: speaker?.party ?? null,
      expected: "the other party, who says it",
    };
  }
  if (voice === "other-party" && speaker?.party === party) {
    yield { field: "voice", found: voice, expected: `"self", for the speaker is of ${party}` };
  }
  if (voice === "reporter" && speaker) {
    yield {
      field: "speaker",
      found: speaker.name,
      expected: "null, for a reporter's words have no speaker",
    };
  }
  if (speech === "direct" && !speaker && !document) {
    yield {
      field: "speaker",
      found: null,
      expected: "who is quoted, or the document, for the speech is direct",
    };
  }
  if (voice === "reporter" && speech === "direct") {
    yield {
      field: "speech",
      found: speech,
      expected: '"indirect" or "mixed", for a reporter is not a speaker',
    };
  }
  if (evidence.kind === "paraphrase" && speech === "direct") {
    yield {
      field: "speech",
      found: speech,
      expected: '"indirect", for a paraphrase quotes nobody',
    };
  }
}

function* unplacedFaults({ stance, unplaced, alt }: Statement): Generator<FieldFault> {
  if (stance === null && !unplaced) {
    yield { field: "unplaced", found: null, expected: "why the passage has no stance" };
  }
  if (stance !== null && unplaced) {
    yield { field: "unplaced", found: unplaced, expected: "nothing, for there is a stance" };
  }
  if (stance && alt && stance.join() === alt.join()) {
    yield {
      field: "alt",
      found: alt.join(", "),
      expected: "a reading that differs from the stance",
    };
  }
}

/** A set of options that the issue lacks, that repeats one, or, on an ordinal scale, that has a hole. */
function* setFaults(
  { id, options, scale }: Issue,
  set: readonly OptionId[],
): Generator<Omit<FieldFault, "field">> {
  const places = set.map((option) => options.findIndex((o) => o.id === option));
  const unknown = set.filter((_, at) => places[at] === -1);
  if (unknown.length > 0) {
    yield { found: unknown.join(", "), expected: `options of ${id}: ${oneOf(options)}` };
    return;
  }
  if (new Set(set).size < set.length) yield { found: set.join(", "), expected: "each option once" };
  else if (scale === "ordinal" && Math.max(...places) - Math.min(...places) >= set.length) {
    yield {
      found: set.join(", "),
      expected: "neighbouring options, for an ordinal stance has no holes",
    };
  }
}

function has(things: readonly { id: string }[], id: string): boolean {
  return things.some((thing) => thing.id === id);
}

function oneOf(things: readonly { id: string }[]): string {
  const ids = things.map(({ id }) => id);
  return ids.length > 12
    ? `one of the ${ids.length} known ids`
    : ids.join(", ") || "nothing yet exists";
}
