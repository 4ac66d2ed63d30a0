import { alsoSaying } from "#model/text/address.ts";
import type { Issue, PartyId } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { headlineFrom, type PairRelation } from "#model/comparison/headline.ts";
import { pairInView } from "#model/comparison/principals.ts";
import { headlineWords, relationLine } from "#model/words/headlineWords.ts";
import { supportOf } from "#model/position/support.ts";
import { type Cell, cellOf, rowOf } from "#model/position/cell.ts";
import type { Position, Silence, Stand } from "#model/position/position.ts";
import { isOnRecord, outletsOf } from "#model/position/stands.ts";
import { addressOf, provenanceOf, type Shown, type TakenFrom } from "./taken.ts";
import { nameOf } from "#model/words/qualifierWords.ts";
import { type Flag, flagsOf } from "./columns.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { saidWords, stanceWords, voiceWords } from "#model/words/cellWords.ts";
import { FIRMNESS_WORDS, SILENCE_WORDS } from "#model/words/position/positionCodes.ts";

type Cells = Pick<Shown, "parties" | "issues">;

/** A row for each cell, issue by issue; one for each of its places where a cell has mixed signals. */
export function* cellRows(taken: TakenFrom, { parties, issues }: Cells) {
  const { index, asOf } = taken;
  for (const id of issues) {
    const issue = index.issueOf(id);
    const headline = headlineColumns(taken, issue, parties);
    for (const party of parties) {
      const cell = cellOf(index, { party, issue: id, asOf });
      const { position, stands } = cell;
      const columns = {
        ...provenanceOf(taken),
        party,
        party_name: index.partyOf(party).name,
        issue: id,
        issue_name: issue.name,
        question: issue.question,
        topic: issue.topic,
        scale: issue.scale,
        options_on_scale: issue.options.length,
        address: cellAddress(taken, party, issue),
        kind: position.kind,
        kind_in_words: KIND_WORDS[position.kind],
        ...silenceColumns(position.kind === "silent" ? position.silence : null),
        statements: cell.known,
        places: stands.length,
      };
      for (const at of stands.length === 0 ? [undefined] : stands.keys()) {
        const stand = at === undefined ? undefined : stands[at];
        yield {
          ...columns,
          place: at === undefined ? null : at + 1,
          ...standColumns(taken, cell, stand),
          ...heldColumns(cell, stand),
          ...headline,
          coding: trustWords(index.dossier)[0],
          licence: index.dossier.licence,
        };
      }
    }
  }
}

const KIND_WORDS: Record<Position["kind"], string> = {
  placed: "one place on the scale",
  mixed: "mixed signals: several places, with no option in common",
  silent: "no position on record",
};

function cellAddress(taken: TakenFrom, party: PartyId, issue: Issue): string {
  const address = addressOf(taken, { view: "evidence", party, issue: issue.id });
  return taken.asOf === taken.index.dossier.asOf
    ? address
    : alsoSaying(address, `as-of=${taken.asOf}`);
}

function silenceColumns(silence: Silence | null) {
  return { silence, silence_in_words: silence && SILENCE_WORDS[silence].long };
}

function standColumns({ index }: TakenFrom, cell: Cell, stand: Stand | undefined) {
  const issue = index.issueOf(cell.issue);
  const support = stand && supportOf(index, cell, stand);
  return {
    options: stand?.options ?? [],
    option_labels: issue.options
      .filter(({ id }) => stand?.options.includes(id))
      .map(({ label }) => label),
    stance_in_words: stand ? stanceWords(issue, stand.options) : null,
    firmness: stand?.firmness ?? null,
    firmness_in_words: stand ? FIRMNESS_WORDS[stand.firmness].short : null,
    mark: stand?.voice ?? null,
    mark_in_words: stand ? voiceWords(stand.voice, outletsOf(index, stand)) : null,
    deciding: stand?.deciding.map(({ id }) => id) ?? [],
    acts: support?.acts.length ?? 0,
    told_by: support?.outlets ?? [],
    said_in_words: stand ? saidWords(index, stand.deciding) : null,
    conditions: stand?.conditions ?? [],
  };
}

function heldColumns(cell: Cell, stand: Stand | undefined) {
  const held = isOnRecord(cell.position) ? cell.position : undefined;
  // Of mixed signals, a condition belongs to the place that hangs on it.
  const isIts = (flag: Flag) => flag !== "on-a-condition" || (stand?.conditions ?? []).length > 0;
  const flags = flagsOf(cell).filter(isIts);
  const better = cell.qualifiers.flatMap((one) =>
    one.kind === "better-known-before" ? one.by : [],
  );
  return {
    day: held?.day ?? null,
    day_in_words: held ? dateWords(held.day) : null,
    age_in_days: held?.age ?? null,
    flags,
    flags_in_words: flags.map(nameOf),
    earlier_draft: held?.earlierDraft?.id ?? null,
    since_reported: held?.sinceReported.map(({ id }) => id) ?? [],
    contested_by: held?.contestedBy.map(({ id }) => id) ?? [],
    better_known_before: better.map(({ id }) => id),
  };
}

/** The issue's headline, over the parties taken: the same in each of its rows. */
function headlineColumns({ index, asOf }: TakenFrom, issue: Issue, parties: readonly PartyId[]) {
  const row = rowOf(index, { issue: issue.id, asOf, parties });
  const headline = headlineFrom(issue, row, pairInView(index.dossier, parties));
  const words = headlineWords(headline, (party) => index.partyOf(party).name);
  const { principals, widest } = headline;
  return {
    issue_verdict: headline.verdict,
    issue_record: words.record,
    issue_principals: principals?.between ?? [],
    issue_relation: principals?.relation.kind ?? null,
    issue_relation_in_words: words.principals ? relationLine(words.principals) : null,
    ...gapColumns("issue_relation", principals),
    issue_widest: widest?.between ?? [],
    ...gapColumns("issue_widest", widest),
    issue_on_record: headline.onRecord,
    issue_parties: headline.parties,
  };
}

/** The steps between a pair, at least and at most, and of how many; empty where none are counted. */
function gapColumns(name: string, pair: PairRelation | undefined) {
  const comparison = pair?.relation.kind === "cannot-compare" ? undefined : pair?.relation;
  const gap = comparison?.gap;
  return {
    [`${name}_steps_least`]: gap?.nearest ?? null,
    [`${name}_steps_most`]: gap?.farthest ?? null,
    [`${name}_steps_of`]: gap && comparison ? comparison.optionCount - 1 : null,
  };
}
