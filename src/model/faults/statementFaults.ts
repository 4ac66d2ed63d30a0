import type { WholeDossier, WholeStatement } from "#model/dossier/dossier.ts";
import { isBareAddress } from "#model/dossier/copies.ts";
import { firstDay, lastDay } from "#model/dossier/edtf.ts";
import { type FieldFault, foundIn, has, oneOf, setFaults } from "./setFaults.ts";

/** What is wrong with one statement by itself. */
export function* statementFaults(
  dossier: WholeDossier,
  statement: WholeStatement,
): Generator<FieldFault> {
  const { parties, issues, sources, proposals } = dossier;
  const { party, source, proposal, speaker, stance } = statement;
  if (!has(parties, party)) yield { field: "party", found: party, expected: oneOf(parties) };
  if (proposal && !has(proposals, proposal)) {
    yield { field: "proposal", found: proposal, expected: oneOf(proposals) };
  }
  if (speaker?.party && !has(parties, speaker.party)) {
    yield { field: "speaker.party", found: speaker.party, expected: oneOf(parties) };
  }
  yield* copyFaults(dossier, statement);

  const issue = issues.find(({ id }) => id === statement.issue);
  if (!issue) yield { field: "issue", found: statement.issue, expected: oneOf(issues) };
  if (issue?.parties && has(parties, party) && !issue.parties.includes(party)) {
    const expected = `a party to ${issue.id}: ${issue.parties.join(", ")}`;
    yield { field: "party", found: party, expected };
  }
  if (issue && stance)
    for (const fault of setFaults(issue, stance)) yield { ...fault, field: "stance" };
  if (issue && statement.alt)
    for (const fault of setFaults(issue, statement.alt)) yield { ...fault, field: "alt" };
  yield* voiceFaults(statement);
  yield* unplacedFaults(statement);

  const home = foundIn(sources, source);
  if (!home) yield { field: "source", found: source, expected: "the id of a source" };
  if (home && statement.said !== null && firstDay(statement.said) > lastDay(home.published)) {
    const expected = `a date not after its source's publication (${home.published})`;
    yield { field: "said", found: statement.said, expected };
  }
}

function* copyFaults(
  { sources, formatVersion }: WholeDossier,
  { source, secondCopies = [] }: WholeStatement,
): Generator<FieldFault> {
  for (const copy of secondCopies) {
    const fault = { field: "secondCopies", found: typeof copy === "string" ? copy : copy.url };
    if (typeof copy !== "string") {
      const known = sources.find(({ url }) => url === copy.url);
      if (known) yield { ...fault, expected: `"${known.id}", the source that this page is` };
    } else if (isBareAddress(copy)) {
      if (!formatVersion.startsWith("1."))
        yield { ...fault, expected: "its url, outlet, kind and published, or the id of a source" };
    } else if (copy === source || !has(sources, copy))
      yield { ...fault, expected: "the id of another source, or a page with url and outlet" };
  }
}

function* voiceFaults({
  voice,
  speech,
  speaker,
  party,
  document,
  evidence,
}: WholeStatement): Generator<FieldFault> {
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

function* unplacedFaults({ stance, unplaced, alt }: WholeStatement): Generator<FieldFault> {
  if (stance === null && !unplaced) {
    yield { field: "unplaced", found: null, expected: "why the passage has no stance" };
  }
  if (stance !== null && unplaced) {
    yield { field: "unplaced", found: unplaced, expected: "nothing, for there is a stance" };
  }
  if (stance && alt && stance.toSorted().join() === alt.toSorted().join()) {
    yield {
      field: "alt",
      found: alt.join(", "),
      expected: "a reading that differs from the stance",
    };
  }
}

/** Two statements on one party and issue from one span of one source are one. */
export function* repeatsIn({
  statements,
}: WholeDossier): Generator<FieldFault & { readonly at: number }> {
  const first = new Map<string, string>();
  for (const [at, { id, source, party, issue, evidence }] of statements.entries()) {
    const span = JSON.stringify(
      evidence.kind === "quote" ? [evidence.exact, evidence.prefix, evidence.suffix] : evidence,
    );
    const key = [source, party, issue, span].join(" ");
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    else {
      const expected = `a span, party or issue that ${before} does not have`;
      yield { at, field: "evidence", found: id, expected };
    }
  }
}
