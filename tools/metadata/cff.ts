import { PROJECT } from "#model/citation/cited.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { pinnedTo } from "#model/releases/pinned.ts";
import { datasetFacts, siteRoot } from "./dataset.ts";

/** The dataset as CITATION.cff says it (Citation File Format 1.2.0), which code hosts and archives read. */
export function cffOf(dossier: WholeDossier, siteUrl?: string): string {
  const { licence, released, keywords } = datasetFacts(dossier);
  const site = siteRoot(siteUrl);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["cff-version", "1.2.0"],
    ["type", "dataset"],
    ["message", "If you use this dataset, please cite it as below."],
    ["title", dossier.title],
    ["abstract", `${dossier.summary} Licence: ${dossier.licence}.`],
    ["version", dossier.release],
    ["date-released", released],
    ["license", licence?.spdx],
    ["url", site && pinnedTo(site, dossier)],
  ];
  return [
    ...fields.flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${quoted(text)}`])),
    "authors:",
    `  - name: ${quoted(PROJECT)}`,
    "keywords:",
    ...keywords.map((keyword) => `  - ${quoted(keyword)}`),
    "",
  ].join("\n");
}

/** A string of JSON is one of YAML; line ends that only YAML knows are escaped too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
