import { boardOf } from "#model/comparison/board.ts";
import { dealOf, fitOf } from "#model/comparison/fit.ts";
import { movesOf } from "#model/comparison/moves.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Figure } from "#model/figure/figure.ts";
import { sinceOf } from "#model/figure/since.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { type Choice, viewedOf } from "#model/position/viewed.ts";
import {
  positionSentence,
  saidShort,
  saidWords,
  sayerWords,
  stanceWords,
  titleOf,
} from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { SILENCE_WORDS } from "#model/words/codeWords.ts";
import { figureTitle } from "#model/words/figure/figureWords.ts";
import { fitWords } from "#model/words/fitWords.ts";
import { relationWords } from "#model/words/relationWords.ts";
import { wordingWords } from "#model/words/sure/wordingWords.ts";

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
  const caption = `${figureTitle(index, figure)} (as of ${dateWords(asOf)})`;
  return { caption, ...rowsOf(index, figure, choice) };
}

function rowsOf(
  index: DossierIndex,
  figure: Figure,
  choice: FigureChoice,
): Omit<FigureTable, "caption"> {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const nameOf = (party: PartyId) => index.partyOf(party).name;
  const positionRow = (cell: Cell) => [
    nameOf(cell.party),
    positionOf(index, cell),
    saidShort(index, cell.stands[0]?.deciding ?? []),
  ];
  switch (figure.kind) {
    case "issue":
      return {
        head: ["Party", "Position", "Said"],
        rows: parties.map(({ id: party }) =>
          positionRow(cellOf(index, { party, issue: figure.issue, asOf })),
        ),
      };
    case "cell":
      return {
        head: ["Party", "Position", "Said"],
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
        head: ["Who", "Said", "When", "Where"],
        rows: [
          [
            sayerWords(index, statement),
            statement.speech === "direct" && evidence?.kind === "quote" ? `“${said}”` : said,
            saidWords(index, [statement]),
            `${index.sourceOf(statement.source).outlet}, ${wordingWords(statement)}`,
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
          const issue = index.issueOf(move.issue);
          const [before, after] = [move.before, move.after].map((c) => titleOf(issue, c.position));
          return [[nameOf(move.party), issue.name, before ?? "", after ?? ""]];
        }),
      };
    }
    case "text": {
      const deal = dealOf(index, { proposal: figure.text, asOf });
      return {
        head: ["Issue", "What it says", ...parties.map(({ name }) => name)],
        rows: issues.flatMap((issue) => {
          const clause = deal.get(issue.id);
          if (!clause) return [];
          const fits = parties.map(({ id: party }) => {
            const { position } = cellOf(index, { party, issue: issue.id, asOf });
            return fitWords(issue, fitOf(issue, position, clause)) ?? "";
          });
          return [[issue.name, stanceWords(issue, clause), ...fits]];
        }),
      };
    }
    case "none":
      return { head: [], rows: [] };
  }
}

function positionOf(index: DossierIndex, cell: Cell): string {
  const { position } = cell;
  return (
    positionSentence(index.issueOf(cell.issue), position) ?? silenceWords(index, cell)?.label ?? ""
  );
}

function inCell(index: DossierIndex, cells: readonly Cell[], party: PartyId): string {
  const cell = cells.find((one) => one.party === party);
  return cell
    ? titleOf(index.issueOf(cell.issue), cell.position)
    : SILENCE_WORDS["not-a-party"].long;
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

/** The same in sentences, for the alt text of a picture. */
export function altText({ caption, head, rows }: FigureTable): string {
  const lines = rows.map(([first = "", ...rest]) => {
    const parts = rest.flatMap((text, at) => {
      if (text === "") return [];
      return rest.length > 2 ? [`${head[at + 1]}: ${text}`] : [text];
    });
    return `${first}: ${parts.join("; ")}.`;
  });
  return [`${caption}.`, ...lines].join(" ");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
