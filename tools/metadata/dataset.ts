import { PROJECT, referencesOf } from "#model/citation/cited.ts";
import { apaOf } from "#model/citation/apa.ts";
import { textOf } from "#model/citation/runs.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import { jsonLdBlock } from "./jsonLd.ts";

/** What catalogues of datasets ask about a dossier, whatever form they want it in. */
export type DatasetFacts = {
  readonly description: string;
  /** From the day of the first statement to the end of the record, as an ISO 8601 interval. */
  readonly covers: string;
  /** The licence as machines name it; undefined where its words are not known here. */
  readonly licence: Licence | undefined;
  /** The day of the release; undefined where the dossier does not say. */
  readonly released: string | undefined;
  readonly keywords: readonly string[];
  readonly files: readonly DatasetFile[];
};
type Licence = { readonly spdx: string; readonly name: string; readonly url: string };
type DatasetFile = {
  readonly name: string;
  readonly mediaType: string;
  /** Below the site's root. */
  readonly path: string;
};

const LICENCES: readonly (Licence & { readonly begins: RegExp })[] = [
  {
    begins: /^CC BY 4\.0\b/,
    spdx: "CC-BY-4.0",
    name: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    begins: /^CC0\b/,
    spdx: "CC0-1.0",
    name: "Creative Commons Zero 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
];

export function datasetFacts(dossier: WholeDossier): DatasetFacts {
  const { id, release, summary, coverage, licence, recordEnds, releases, issues } = dossier;
  const first = indexOf(dossier).byDay[0]?.day ?? recordEnds;
  const known = LICENCES.find(({ begins }) => begins.test(licence));
  return {
    description: `${summary} ${coverage} Licence: ${licence}.`,
    covers: `${first}/${recordEnds}`,
    licence: known && { spdx: known.spdx, name: known.name, url: known.url },
    released: releases?.find(({ version }) => version === release)?.date,
    keywords: ["negotiating positions", ...issues.map(({ name }) => name)],
    files: [
      { name: "Whole dossier", mediaType: "application/json", path: `data/${id}.json` },
      { name: "Statements", mediaType: "text/csv", path: `data/${id}-statements.csv` },
      { name: "Positions", mediaType: "text/csv", path: `data/${id}-cells.csv` },
      { name: "Sources", mediaType: "text/csv", path: `data/${id}-sources.csv` },
      { name: "Archive", mediaType: "application/zip", path: `data/${id}-${release}.zip` },
    ],
  };
}

/** The address of the site's root with its last slash; undefined where it is not known. */
export function siteRoot(siteUrl: string | undefined): string | undefined {
  return siteUrl ? siteUrl.replace(/\/*$/, "/") : undefined;
}

/** The dataset for search engines (schema.org); addresses only where the site's own is known. */
function schemaOrgOf(dossier: WholeDossier, siteUrl: string | undefined) {
  const { description, covers, licence, released, keywords, files } = datasetFacts(dossier);
  const site = siteRoot(siteUrl);
  return {
    "@type": "Dataset",
    ...(site !== undefined && { "@id": `${site}#dataset`, url: site }),
    name: dossier.title,
    description,
    version: dossier.release,
    ...(released !== undefined && { datePublished: released }),
    license: licence?.url ?? { "@type": "CreativeWork", name: dossier.licence },
    temporalCoverage: covers,
    creator: { "@type": "Organization", name: PROJECT },
    citation: citationWords(dossier, site),
    isAccessibleForFree: true,
    inLanguage: "en",
    keywords,
    ...(site !== undefined && {
      distribution: files.map(({ name, mediaType, path }) => ({
        "@type": "DataDownload",
        name,
        encodingFormat: mediaType,
        contentUrl: site + path,
      })),
    }),
  };
}

/** The block of the dataset for search engines. */
export function datasetBlock(dossier: WholeDossier, siteUrl: string | undefined): string {
  return jsonLdBlock(schemaOrgOf(dossier, siteUrl));
}

/** How the dataset asks to be cited, in the APA's style; without an address where none is known. */
function citationWords(dossier: WholeDossier, site: string | undefined): string {
  const here = site ?? "https://example.org/";
  const [reference] = referencesOf(
    { kind: "dataset", dossier },
    { site: here, page: here, day: dossier.asOf },
  );
  if (!reference) throw new Error("The dataset has no citation");
  return textOf(
    apaOf({ ...reference, accessed: undefined, url: site ? reference.url : "" }),
  ).trim();
}
