import type { Issue, WholeDossier } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { codeLists } from "./codes.ts";

/** The codebook as a text to read: rules, issues with their options, parties, proposals, terms. */
export function codebookText(dossier: WholeDossier): string {
  const { title, release, codebook, glossary = [], topics, issues } = dossier;
  return `${[
    `# Codebook: ${title}, release ${release}${codebook ? `, edition ${codebook.edition}` : ""}`,
    ...(codebook
      ? ["## Rules", codebook.rules.map((rule) => `- **${rule.id}** ${rule.text}`).join("\n")]
      : []),
    ...topics.flatMap((topic) => [
      `## ${topic.name}`,
      ...issues
        .filter((issue) => issue.topic === topic.id)
        .map((issue) => issueText(dossier, issue)),
    ]),
    "## Codes",
    ...codeLists().map(
      ({ name, codes }) =>
        `### ${name}\n\n${codes.map(([code, words]) => `- \`${code}\`: ${words}`).join("\n")}`,
    ),
    "## Parties",
    dossier.parties
      .map(
        ({ id, name, kind, role, note }) => `- \`${id}\` **${name}** (${kind}, ${role}). ${note}`,
      )
      .join("\n"),
    ...proposalsText(dossier),
    ...(glossary.length > 0
      ? ["## Terms", glossary.map(({ term, text }) => `- **${term}** ${text}`).join("\n")]
      : []),
    ...(codebook && codebook.changes.length > 0
      ? [
          "## What the editions changed",
          codebook.changes
            .map(({ edition, date, change, reason, moved = [] }) => {
              const cases = moved.length > 0 ? ` Statements moved: ${moved.join(", ")}.` : "";
              return `- Edition ${edition}${date ? `, ${date}` : ""}: ${change} ${reason}${cases}`;
            })
            .join("\n"),
        ]
      : []),
  ].join("\n\n")}\n`;
}

function issueText({ parties, issues }: WholeDossier, issue: Issue): string {
  const { id, name, question, scale, options, spans = [], statusQuo, linked = [], note } = issue;
  const nameOf = (things: WholeDossier["parties"] | WholeDossier["issues"], wanted: string) =>
    things.find((thing) => thing.id === wanted)?.name ?? wanted;
  const order = scale === "ordinal" ? "From one pole to the other" : "In no order";
  return [
    `### ${name} (\`${id}\`)`,
    `${question} ${note}`,
    `${order}; the order is not a value judgement:`,
    options
      .map((option, at) => `${at + 1}. \`${option.id}\` **${option.label}**: ${option.description}`)
      .join("\n"),
    spans.length > 0 &&
      `Sets with a name of their own: ${spans
        .map((span) => `${span.options.join(", ")} (${span.label})`)
        .join("; ")}.`,
    statusQuo && `As it is today: \`${statusQuo}\`.`,
    linked.length > 0 &&
      `Often fed by the same words as: ${linked.map((other) => nameOf(issues, other)).join(", ")}.`,
    issue.parties &&
      `Parties to it: ${issue.parties.map((party) => nameOf(parties, party)).join(", ")}.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function proposalsText({ proposals }: WholeDossier): readonly string[] {
  if (proposals.length === 0) return [];
  const lines = proposals.map(
    ({ id, name, sponsor, date, status, contents, supersededBy, note }) =>
      `- \`${id}\` **${name}**, sponsor ${sponsor}, ${dateWords(date)}, ${status}, contents ${contents}${supersededBy ? `, superseded by ${supersededBy}` : ""}. ${note}`,
  );
  return ["## Texts on the table", lines.join("\n")];
}
