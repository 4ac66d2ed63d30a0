import { type Backing, backingsOf, wantedOf } from "#model/comparison/wanted.ts";
import { SOURCE_KINDS, type SourceKind } from "#model/dossier/codes.ts";
import type { Dossier, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";

/** How well the whole record is known, counted. */
export type Standing = {
  /** The cells of the parties to each issue, those that hold a position, and of these those that rest on one act of saying. */
  readonly cells: number;
  readonly placed: number;
  readonly onOneAct: number;
  /** Of each party that is none to some issue, to how many. */
  readonly strangers: readonly { readonly party: Party; readonly count: number }[];
  /** Of each party to an issue, on how many it holds none; none that always does. */
  readonly silences: readonly {
    readonly party: Party;
    readonly of: number;
    readonly count: number;
  }[];
  /** Of each kind of outlet that occurs, how many sources, and how many statements they carry. */
  readonly kinds: readonly {
    readonly kind: SourceKind;
    readonly sources: number;
    readonly statements: number;
  }[];
  /** What one good source would help most. */
  readonly wanted: readonly Backing[];
  /** Statements coded anew or withdrawn, and errors found. */
  readonly corrections: number;
};

/** How many of what is most wanted are named here; all of them stand under reliability. */
const NAMED = 3;

/** What is known, from whom, and what is not, on a day. */
export function standingOf(index: DossierIndex, asOf: string): Standing {
  const { parties, issues } = index.dossier;
  const backings = backingsOf(index, asOf);
  const placed = backings.filter(({ cell }) => cell.stands.length > 0);
  return {
    cells: backings.length,
    placed: placed.length,
    onOneAct: placed.filter(({ weaknesses }) => weaknesses.includes("one-act")).length,
    strangers: parties.flatMap((party) => {
      const own = backings.filter(({ cell }) => cell.party === party.id);
      const count = issues.length - own.length;
      return count > 0 ? [{ party, count }] : [];
    }),
    silences: parties.flatMap((party) => {
      const own = backings.filter(({ cell }) => cell.party === party.id);
      const count = own.filter(({ cell }) => cell.stands.length === 0).length;
      return count > 0 ? [{ party, of: own.length, count }] : [];
    }),
    kinds: kindsOf(index),
    wanted: wantedOf(backings).slice(0, NAMED),
    corrections: correctionsIn(index.dossier),
  };
}

function kindsOf(index: DossierIndex): Standing["kinds"] {
  const { sources, statements } = index.dossier;
  const kindOf = new Map(sources.map(({ id, kind }) => [id, kind]));
  return SOURCE_KINDS.map((kind) => ({
    kind,
    sources: sources.filter((source) => source.kind === kind).length,
    statements: statements.filter(({ source }) => kindOf.get(source) === kind).length,
  })).filter((row) => row.sources > 0);
}

function correctionsIn({ corrections, releases = [] }: Dossier): number {
  return releases.reduce(
    (sum, { recoded, withdrawn }) => sum + recoded.length + withdrawn.length,
    corrections.length,
  );
}
