import { strangersOf } from "./strangers.ts";
import { foldedWordsIn } from "#model/text/fold.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { firstDay, lastDay } from "#model/dossier/edtf.ts";
import { leafFaults } from "./leafFaults.ts";
import { type Fault, has, oneOf, setFaults } from "./setFaults.ts";
import { repeatsIn, statementFaults } from "./statementFaults.ts";

/** What the schema cannot see: names that name nothing, fields that contradict each other, and what is not said yet today. */
export function* faultsIn(dossier: WholeDossier, today: string): Generator<Fault> {
  yield* leafFaults(dossier, today);
  yield* duplicateIds(dossier);
  yield* clashes(dossier);
  yield* principalFaults(dossier);
  yield* proposalFaults(dossier);
  yield* issueFaults(dossier);
  yield* sourceFaults(dossier);
  yield* briefingFaults(dossier);
  yield* spellingFaults(dossier);
  for (const repeat of repeatsIn(dossier)) yield { list: "statements", ...repeat };
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

function* principalFaults({ principals, parties }: WholeDossier): Generator<Fault> {
  for (const [at, id] of (principals ?? []).entries()) {
    const fault = { list: "principals", at, field: "", found: id } as const;
    if (!has(parties, id)) yield { ...fault, expected: oneOf(parties) };
    else if (principals?.indexOf(id) !== at) yield { ...fault, expected: "two different parties" };
  }
}

function* duplicateIds(dossier: WholeDossier): Generator<Fault> {
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

/** What a choice of texts and parties together would take for one. */
function* clashes({ parties, proposals }: WholeDossier): Generator<Fault> {
  for (const [at, { id }] of proposals.entries()) {
    if (!has(parties, id)) continue;
    const expected = "an id that no party has, for addresses name parties and texts alike";
    yield { list: "proposals", at, field: "id", found: id, expected };
  }
}

function* proposalFaults({ proposals, parties }: WholeDossier): Generator<Fault> {
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

function circleFrom(
  start: string,
  proposals: WholeDossier["proposals"],
): readonly string[] | undefined {
  const chain: string[] = [start];
  let next: string | undefined = proposals.find(({ id }) => id === start)?.supersededBy;
  while (next && !chain.includes(next)) {
    chain.push(next);
    const here: string = next;
    next = proposals.find(({ id }) => id === here)?.supersededBy;
  }
  return next === start ? [...chain, start] : undefined;
}

function* issueFaults({ issues, topics, parties }: WholeDossier): Generator<Fault> {
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
      if (linked === issue.id)
        yield { ...fault, field: "linked", found: linked, expected: "another issue" };
    }
    for (const party of issue.parties ?? []) {
      if (!has(parties, party))
        yield { ...fault, field: "parties", found: party, expected: oneOf(parties) };
    }
    if (issue.parties?.length === 0) {
      const expected = "at least one party, or no such field where everybody is one";
      yield { ...fault, field: "parties", found: [], expected };
    }
    for (const field of ["linked", "parties"] as const) {
      const again = issue[field]?.find((name, place, names) => names.indexOf(name) < place);
      if (again) yield { ...fault, field, found: again, expected: "each once" };
    }
    for (const [place, span] of (issue.spans ?? []).entries()) {
      for (const set of setFaults(issue, span.options))
        yield { ...fault, ...set, field: `spans[${place}].options` };
    }
  }
}

function* sourceFaults({ sources }: WholeDossier): Generator<Fault> {
  for (const [at, { published, retrieved }] of sources.entries()) {
    if (retrieved && retrieved < firstDay(published)) {
      const expected = `a day not before its publication (${published})`;
      yield { list: "sources", at, field: "retrieved", found: retrieved, expected };
    }
  }
}

/** A search asks for single words, as they are folded. */
function* spellingFaults({ spellings = [] }: WholeDossier): Generator<Fault> {
  for (const [at, group] of spellings.entries()) {
    const fault = { list: "spellings", at } as const;
    for (const [place, spelling] of group.entries()) {
      if (foldedWordsIn(spelling).length === 1) continue;
      const expected = "one word, for a search asks for single words";
      yield { ...fault, field: `[${place}]`, found: spelling, expected };
    }
  }
}

/** What the briefing, as a whole or slide by slide, names and the record has not. */
function* briefingFaults(dossier: WholeDossier): Generator<Fault> {
  const { briefing } = dossier;
  if (!briefing) return;
  for (const [at, part] of [briefing, ...briefing.slides].entries()) {
    for (const { field, found, list } of strangersOf(dossier, part)) {
      const place = at > 0 ? `slides[${at - 1}].${field}` : field;
      const expected = list ? oneOf(dossier[list]) : `a day not after ${dossier.asOf}`;
      yield { list: "briefing", at: undefined, field: place, found, expected };
    }
  }
}
