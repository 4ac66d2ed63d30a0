import type { WholeDossier } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { CSV_MANNER } from "#model/export/csv.ts";
import { pinnedTo } from "#model/releases/pinned.ts";
import { siteRoot } from "#tools/metadata/dataset.ts";
import { codeLists } from "./codes.ts";

type Facts = {
  /** The names of the columns of each table. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly siteUrl: string | undefined;
};

/** What is in the archive, how to read it, what may be done with it and how to cite it. */
export function readmeText(dossier: WholeDossier, { columns, siteUrl }: Facts): string {
  const { id, title, release, asOf, recordEnds, releases } = dossier;
  const published = releases?.find(({ version }) => version === release)?.date;
  const year = (published ?? asOf).slice(0, 4);
  const site = siteRoot(siteUrl);
  const address = site ? pinnedTo(site, dossier) : "the address where you found this archive";
  const statements = dossier.statements.length;
  return `${[
    `# ${title}, release ${release}`,
    dossier.summary,
    `Positions as of ${dateWords(asOf)}; the record ends on ${dateWords(recordEnds)}. ${statements} statements from ${dossier.sources.length} sources on ${dossier.issues.length} issues.`,
    "## What is in here",
    [
      `- \`${id}.json\`: the whole dossier, as the site reads it; its shape is in \`dossier.schema.json\` (JSON Schema, format version ${dossier.formatVersion}).`,
      "- `codebook.md`: the rules of coding, and every issue with its options.",
      `- \`${id}-statements.csv\`: a row for each statement, oldest first.`,
      `- \`${id}-cells.csv\`: a row for each party on each issue as of ${dateWords(asOf)}; where a party gave mixed signals, a row for each of its places (\`place\` of \`places\`). A cell without a position says in \`silence\` why: silence is not a position.`,
      `- \`${id}-sources.csv\`: a row for each source.`,
    ].join("\n"),
    "## How to read the tables",
    CSV_MANNER,
    `Where a column has a code, the column \`…_in_words\` beside it says it in words. \`day\` is the day that orders a statement: the last that \`said\` allows, never later than the source’s publication. Dates are EDTF (ISO 8601-2). ${siteUrl ? "Addresses are those of the site." : "Addresses are below the root of the site, wherever it stands."} In the JSON a code is never put into words.`,
    "Only words that `words_are` calls the speaker’s own are direct speech, and may stand in quotation marks as such. A summary of an excerpt is ours, and quotes nobody.",
    "## The codes",
    ...codeLists().map(
      ({ name, codes }) =>
        `### ${name}\n\n${codes.map(([code, words]) => `- \`${code}\`: ${words}`).join("\n")}`,
    ),
    "## Columns",
    ...[...columns].map(
      ([name, names]) => `- ${name}: ${names.map((column) => `\`${column}\``).join(", ")}`,
    ),
    "## What is covered, and how it was coded",
    dossier.coverage,
    dossier.coding,
    "## Licence",
    `${dossier.licence}.`,
    "## How to cite",
    `Parley. (${year}). *${title}* (Version ${release}) [Data set]. ${address}`,
    ...(dossier.contact ? [`Questions and corrections: ${dossier.contact}`] : []),
  ].join("\n\n")}\n`;
}
