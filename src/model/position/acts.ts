import { by } from "#model/text/order.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DatedStatement } from "#model/dossier/dossierIndex.ts";
import { firstDay, lastDay } from "#model/dossier/edtf.ts";

/** One act of saying, with every statement of a cell that tells it; the most exact comes first. */
export type Act = { readonly statements: readonly [Statement, ...Statement[]] };

/**
 * A cell's statements by the act of saying that they tell (C13), the most exactly
 * known acts first. Two acts are told apart only by another speaker or text, by days that cannot be
 * the same, or by an occasion that is named; whatever is not known to be another act is not counted
 * as one.
 */
export function actsOf(statements: readonly DatedStatement[]): readonly Act[] {
  const acts: { readonly founder: Told; readonly statements: [Statement, ...Statement[]] }[] = [];
  for (const told of statements.map(toldIn).toSorted(mostExactFirst)) {
    const act = acts.find(({ founder }) => isSameAct(founder, told));
    if (act) act.statements.push(told.statement);
    else acts.push({ founder: told, statements: [told.statement] });
  }
  return acts;
}

/** Whether all of them tell one act; false for none. */
export function areOneAct(statements: readonly DatedStatement[]): boolean {
  const [founder, ...rest] = statements.map(toldIn).toSorted(mostExactFirst);
  return founder !== undefined && rest.every((told) => isSameAct(founder, told));
}

/** Whether two statements are acts apart whatever else is known: named speakers on known days, of whom or of which one is another. */
export function areSurelyTwoActs(a: DatedStatement, b: DatedStatement): boolean {
  const [one, two] = [a, b].map(toldIn);
  if (!one || !two || ![one, two].every(isSharp)) return false;
  return one.actor !== two.actor || one.first !== two.first;
}

function isSharp({ actor, isText, first, last }: Told): boolean {
  return actor !== undefined && !isText && first === last;
}

type Told = {
  readonly statement: Statement;
  /** Who acts: a speaker, a text, or the reporter; undefined where nobody is named. */
  readonly actor: string | undefined;
  /** Whether it is a text’s clause, which is one act however often it is told. */
  readonly isText: boolean;
  /** The days between which it was done. */
  readonly first: string;
  readonly last: string;
};

function toldIn({ statement, day }: DatedStatement): Told {
  const { said, proposal, speaker } = statement;
  const isText = proposal !== undefined && !speaker;
  return {
    statement,
    actor: actorOf(statement),
    isText,
    // Words without a date were said by their page's day or earlier.
    first: said === null ? "0000-01-01" : firstDay(said),
    last: said === null ? day : lastDay(said),
  };
}

function actorOf({ voice, proposal, speaker, document, source }: Statement): string | undefined {
  if (proposal) return `text ${proposal}`;
  if (voice === "reporter") return `reporter ${source}`;
  if (speaker) return `speaker ${speaker.name.toLowerCase()}`;
  return document && "document";
}

/** Who is named before who is not, then the narrower date, then the id. */
const mostExactFirst = by(({ actor, first, last, statement }: Told) => [
  actor === undefined ? 1 : 0,
  Date.parse(last) - Date.parse(first),
  statement.id,
]);

function isSameAct(founder: Told, told: Told): boolean {
  const [one, two] = [founder.statement.occasion, told.statement.occasion];
  if (one !== undefined && two !== undefined && one !== two) return false;
  const isSameActor = founder.actor === told.actor;
  if (isSameActor && (founder.isText || told.isText)) return true;
  const canBeOneDay = founder.first <= told.last && told.first <= founder.last;
  return canBeOneDay && (isSameActor || told.actor === undefined);
}
