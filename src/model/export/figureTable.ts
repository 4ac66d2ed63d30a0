import { boardOf } from "#model/comparison/board.ts";
import { dealOf, fitOf, restsOn } from "#model/comparison/fit.ts";
import { movesOf } from "#model/comparison/moves.ts";
import type { Issue, OptionId, PartyId, ProposalId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Figure } from "#model/figure/figure.ts";
import { sinceOf } from "#model/figure/since.ts";
import { type Cell, cellOf, type Qualifier } from "#model/position/cell.ts";
import { clausePosition } from "#model/position/clause.ts";
import { isOnRecord } from "#model/position/stands.ts";
import { type Choice, viewedOf } from "#model/position/viewed.ts";
import { saidWords, sayerWords, stanceWords } from "#model/words/cellWords.ts";
import { STATUS_WORDS } from "#model/words/codeWords.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { codedAsWords } from "#model/words/figure/codedAs.ts";
import { figureTitle } from "#model/words/figure/figureWords.ts";
import { fitWords, OWN_TEXT } from "#model/words/fitWords.ts";
import { besideCell, shortOf } from "#model/words/qualifierWords.ts";
import { relationWords } from "#model/words/relationWords.ts";
import { clauseQualifiers } from "#model/words/sure/clauseQualifiers.ts";
import { wordingWords } from "#model/words/sure/wordingWords.ts";
import { qualified, wholeCellWords } from "#model/words/figure/wholeCell.ts";

/** A figure in rows of words: for systems that show no frames, and for who hears it. */
export type FigureTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type FigureChoice = Choice & { readonly since?: string | undefined };

/** All that the figure says of the parties, a row for each thing that it draws. */
export function figureTableOf(
  index: DossierIndex,
  figure: Figure,
  choice: FigureChoice,
): FigureTable {
  const asOf = choice.asOf ?? index.dossier.asOf;
  const days = [...madeWords(index, figure), `as of ${dateWords(asOf)}`].join("; ");
  const caption = `${figureTitle(index, figure)} (${days})`;
  return { caption, ...rowsOf(index, figure, choice) };
}

/** Of a text, when it was made and how it became known: "20 Nov 2025, leaked". */
function madeWords(index: DossierIndex, figure: Figure): readonly string[] {
  if (figure.kind !== "text") return [];
  const { date, status } = index.proposalOf(figure.text);
  return [`${dateWords(date)}, ${STATUS_WORDS[status].short}`];
}

function rowsOf(
  index: DossierIndex,
  figure: Figure,
  choice: FigureChoice,
): Omit<FigureTable, "caption"> {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const nameOf = (party: PartyId) => index.partyOf(party).name;
  const positionRow = (cell: Cell) => [nameOf(cell.party), wholeCellWords(index, cell)];
  switch (figure.kind) {
    case "issue":
      return {
        head: ["Party", "Position"],
        rows: parties.map(({ id: party }) =>
          positionRow(cellOf(index, { party, issue: figure.issue, asOf })),
        ),
      };
    case "cell":
      return {
        head: ["Party", "Position"],
        rows: [positionRow(cellOf(index, { party: figure.party, issue: figure.issue, asOf }))],
      };
    case "pair": {
      const board = boardOf(index, { ...choice, parties: figure.between });
      const names = figure.between.map(nameOf);
      const [a = "", b = ""] = (board.pair ?? []).map(({ name }) => name);
      return {
        head: ["Issue", "How far apart", ...names],
        rows: board.rows.map(({ issue, cells, relation }) => {
          const words = relation && relationWords(relation, [a, b]);
          return [
            issue.name,
            [words?.short, words?.detail].filter(Boolean).join(", "),
            ...figure.between.map((party) => inCell(index, cells, party)),
          ];
        }),
      };
    }
    case "quote": {
      const { statement } = index.statementOf(figure.statement);
      const words = index.wordsOf(statement);
      const evidence = words instanceof Promise ? undefined : words.evidence;
      const said = evidence?.kind === "quote" ? evidence.exact : (evidence?.text ?? "");
      return {
        head: ["Who", "Said", "When", "Where", "Coded as"],
        rows: [
          [
            sayerWords(index, statement),
            statement.speech === "direct" && evidence?.kind === "quote" ? `“${said}”` : said,
            saidWords(index, [statement]),
            `${index.sourceOf(statement.source).outlet}, ${wordingWords(statement)}`,
            codedAsWords(index, statement),
          ],
        ],
      };
    }
    case "matrix":
      return {
        head: ["Issue", ...parties.map(({ name }) => name)],
        rows: boardOf(index, choice).rows.map(({ issue, cells }) => [
          issue.name,
          ...parties.map(({ id }) => inCell(index, cells, id)),
        ]),
      };
    case "moved": {
      const from = sinceOf(index, { since: choice.since, asOf: choice.asOf }) ?? asOf;
      const ids = { parties: parties.map(({ id }) => id), issues: issues.map(({ id }) => id) };
      const moved = movesOf(index, { from, to: asOf, ...ids });
      return {
        head: ["Party", "Issue", `On ${dateWords(from)}`, `On ${dateWords(asOf)}`],
        rows: moved.flatMap((move) => {
          if (move.kind !== "moved") return [];
          const sides = [move.before, move.after].map((cell) => wholeCellWords(index, cell));
          return [[nameOf(move.party), index.issueOf(move.issue).name, ...sides]];
        }),
      };
    }
    case "text": {
      const proposal = figure.text;
      const deal = dealOf(index, { proposal, asOf });
      return {
        head: ["Issue", "What it says", ...parties.map(({ name }) => name)],
        rows: issues.flatMap((issue) => {
          const clause = deal.get(issue.id);
          if (!clause) return [];
          const told = clausePosition(index, { proposal, issue: issue.id, asOf });
          const weak = isOnRecord(told) ? clauseQualifiers(index, told, asOf) : [];
          const says = qualified(stanceWords(issue, clause), weak);
          const cells = parties.map(({ id }) =>
            cellOf(index, { party: id, issue: issue.id, asOf }),
          );
          return [
            [issue.name, says, ...cells.map((cell) => fitIn(issue, cell, [proposal, clause]))],
          ];
        }),
      };
    }
    case "none":
      return { head: [], rows: [] };
  }
}

type Held = readonly [proposal: ProposalId, clause: readonly OptionId[]];

/** How a clause sits with a position, and what weakens the position or makes the clause its own. */
function fitIn(issue: Issue, { position, qualifiers }: Cell, [proposal, clause]: Held): string {
  const fit = fitOf(issue, position, clause);
  const isTold = ({ kind }: Qualifier) =>
    kind === "mixed" || (kind === "on-a-condition" && fit.kind === "could-fit");
  const beside = besideCell(qualifiers).filter((one) => !isTold(one));
  const own = restsOn(position, [proposal]) ? [OWN_TEXT] : [];
  return qualified(fitWords(issue, fit) ?? "", [
    ...own,
    ...beside.map((one) => shortOf(issue, one)),
  ]);
}

function inCell(index: DossierIndex, cells: readonly Cell[], party: PartyId): string {
  const cell = cells.find((one) => one.party === party);
  return cell ? wholeCellWords(index, cell) : SILENCE_WORDS["not-a-party"].long;
}

/** The table as markup that needs no styles, with what it is taken from below it. */
export function tableHtml({ caption, head, rows }: FigureTable, source: string): string {
  const cells = (name: "th" | "td", texts: readonly string[]) =>
    texts.map((text) => `<${name}>${escaped(text)}</${name}>`).join("");
  return [
    `<table>`,
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${cells("th", head)}</tr></thead>`,
    `<tbody>`,
    ...rows.map(([first = "", ...rest]) => {
      return `<tr><th scope="row">${escaped(first)}</th>${cells("td", rest)}</tr>`;
    }),
    `</tbody>`,
    `</table>`,
    `<p>${escaped(source)}</p>`,
  ].join("\n");
}

/** The same in sentences, for the alt text of a picture, and at its end how it was coded. */
export function altText({ caption, head, rows }: FigureTable, coded: string): string {
  const lines = rows.map(([first = "", ...rest]) => {
    const parts = rest.flatMap((text, at) => {
      if (text === "") return [];
      return rest.length > 2 ? [`${head[at + 1]}: ${text}`] : [text];
    });
    return `${first}: ${parts.join("; ")}.`;
  });
  return [`${caption}.`, ...lines, `${coded}.`].join(" ");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
