import type { Issue, Statement, StatementId } from "#model/dossier/dossier.ts";
import type { Reliability } from "#model/dossier/reliability.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { stanceWords } from "#model/words/cellWords.ts";

type Field = Reliability["fields"][number];

export type Disagreement = {
  readonly id: StatementId;
  /** Undefined where the statement has left the record since. */
  readonly statement: Statement | undefined;
  readonly first: string;
  readonly second: string;
  readonly settled: string;
  readonly why: string;
};

/** Every disagreement, field by field; no field without one. */
export function disagreementsOf(
  index: DossierIndex,
  { disagreements, fields }: Reliability,
): readonly { readonly field: Field["field"]; readonly those: readonly Disagreement[] }[] {
  const statements = new Map(index.dossier.statements.map((one) => [one.id, one]));
  const names = [...new Set(fields.map(({ field }) => field))];
  return names.flatMap((field) => {
    const those = disagreements
      .filter((one) => one.field === field)
      .map((one): Disagreement => {
        const statement = statements.get(one.statement);
        const issue = statement && index.issueOf(statement.issue);
        return {
          id: one.statement,
          statement,
          first: codeWords(index, { field, code: one.first, issue }),
          second: codeWords(index, { field, code: one.second, issue }),
          settled:
            one.settled === "neither" ? "as neither had it" : `as the ${one.settled} coding had it`,
          why: one.why,
        };
      });
    return those.length > 0 ? [{ field, those }] : [];
  });
}

/** What one coder alone found, "party, issue, options", in words. */
export function unpairedWords(index: DossierIndex, coded: string): string {
  const { parties, issues } = index.dossier;
  const [partyId = "", issueId = "", options = ""] = coded.split(", ");
  const party = parties.find(({ id }) => id === partyId);
  const issue = issues.find(({ id }) => id === issueId);
  if (!issue) return coded;
  const stance =
    options === "unplaced"
      ? "off the scale"
      : codeWords(index, { field: "stance", code: options, issue });
  return `${party?.name ?? partyId} on ${issue.name}: ${stance}`;
}

type Coded = {
  readonly field: Field["field"];
  readonly code: string;
  readonly issue: Issue | undefined;
};

/** A code in words where the dossier has words for it; the code itself otherwise. */
function codeWords({ dossier }: DossierIndex, { field, code, issue }: Coded): string {
  if (code === "") return "nothing";
  if (field === "party") return dossier.parties.find(({ id }) => id === code)?.name ?? code;
  if (field === "issue") return dossier.issues.find(({ id }) => id === code)?.name ?? code;
  if (field === "date") return /^\d{4}/.test(code) ? dateWords(code) : code;
  if (field !== "stance" || !issue) return code.replaceAll("-", " ");
  const options = issue.options.filter(({ id }) => code.split(" ").includes(id));
  return options.length > 0
    ? stanceWords(
        issue,
        options.map(({ id }) => id),
      )
    : code;
}
