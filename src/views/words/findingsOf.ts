import { commonGroundOf } from "#model/comparison/commonGround.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { rowOf } from "#model/position/cell.ts";
import { counted, inSentence, possessive } from "#model/text/english.ts";
import { isOnRecord, isPlaced } from "#model/position/stands.ts";
import { pathOf } from "#state/route.ts";
import { type Finding, issueList, nameList, RELATED } from "./findingWords.ts";
import type { Matrix, MatrixRow } from "./matrixOf.ts";
import { closestPair, widestGap } from "./pairFindings.ts";

/** The widest gap between the belligerents, what all on record share, and the extent of silence, in that order; nothing is ranked by them. */
export function findingsOf(index: DossierIndex, matrix: Matrix): readonly Finding[] {
  const rows = matrix.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return [];
  return [widestGap(index, matrix, rows), commonGround(index, matrix, rows), silence(matrix, rows)];
}

/** The issues on which all on record share an option, those of the most on record first. */
function commonGround(index: DossierIndex, matrix: Matrix, rows: readonly MatrixRow[]): Finding {
  const parties = matrix.parties.map(({ id }) => id);
  const several = rows.flatMap(({ issue }) => {
    const row = rowOf(index, { issue: issue.id, asOf: matrix.asOf, parties });
    const recorded = row.filter(({ position }) => isOnRecord(position));
    const ground = commonGroundOf(issue, row);
    if (!ground || recorded.length < 2) return [];
    if (!recorded.every(({ position }) => isPlaced(position))) return [];
    const onRecord = recorded.map(({ party }) => index.partyOf(party));
    const says = headlineFrom(issue, row).verdict === "agree" ? RELATED.same : RELATED.near;
    return [{ issue, onRecord, of: row.length, says, isShared: ground.options.length > 0 }];
  });
  const shared = several
    .filter(({ isShared }) => isShared)
    .toSorted((a, b) => b.onRecord.length - a.onRecord.length);
  const [first] = shared;
  if (!first) return closestPair(index, matrix, rows);

  const { issue, onRecord, of, says } = first;
  return {
    sentence: `On ${shared.length} of ${counted(several.length, "issue")} all on record share an option: ${issueList(shared.map((one) => one.issue))}.`,
    path: pathOf(
      onRecord[0]
        ? { view: "evidence", party: onRecord[0].id, issue: issue.id }
        : { view: "method" },
    ),
    arithmetic: `On ${issue.name}, ${nameList(onRecord)} ${says}: ${onRecord.length} of ${of} on record. Counted where two or more are, without mixed signals; a vague position shares more than a clear one.`,
  };
}

function silence({ parties }: Matrix, rows: readonly MatrixRow[]): Finding {
  const cells = rows
    .flatMap((row) => row.cells)
    .map(({ cell }) => cell)
    .filter(({ position: p }) => p.kind !== "silent" || p.silence !== "not-a-party");
  const silent = cells.filter(({ position }) => !isOnRecord(position));
  const counts = parties
    .map((party) => ({ party, cells: silent.filter((cell) => cell.party === party.id).length }))
    .toSorted((a, b) => b.cells - a.cells);
  const [most, next] = counts;
  const whose =
    most && next && most.cells > next.cells && most.cells < silent.length
      ? `, ${most.cells} of them ${possessive(inSentence(most.party))}`
      : "";
  return {
    sentence: `For ${silent.length} of ${counted(cells.length, "cell")} no position was found${whose}. Silence is not agreement.`,
    path: pathOf({ view: "sources" }),
    arithmetic: `${counted(parties.length, "party", "parties")}, ${counted(rows.length, "issue")}, less the cells of those who are no party to an issue.`,
  };
}
