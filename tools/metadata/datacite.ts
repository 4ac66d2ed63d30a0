import { PROJECT } from "#model/citation/cited.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { pinnedTo } from "#model/releases/pinned.ts";
import { datasetFacts, siteRoot } from "./dataset.ts";

/** The fields of DataCite's schema 4.5, for an archive that gives the dataset an identifier; it has none of its own. */
export function dataciteOf(dossier: WholeDossier, siteUrl: string | undefined) {
  const { description, covers, licence, released, keywords, files } = datasetFacts(dossier);
  const root = siteRoot(siteUrl);
  const site = root && pinnedTo(root, dossier);
  return {
    schemaVersion: "http://datacite.org/schema/kernel-4",
    identifiers: site === undefined ? [] : [{ identifier: site, identifierType: "URL" }],
    types: { resourceTypeGeneral: "Dataset", resourceType: "Coded statements" },
    creators: [{ name: PROJECT, nameType: "Organizational" }],
    titles: [{ title: dossier.title, lang: "en" }],
    publisher: { name: PROJECT },
    // A release without a date of its own is cited by the year it speaks of.
    publicationYear: (released ?? dossier.asOf).slice(0, 4),
    version: dossier.release,
    language: "en",
    dates: [
      ...(released === undefined ? [] : [{ date: released, dateType: "Issued" }]),
      { date: covers, dateType: "Other", dateInformation: "The days that the record covers" },
    ],
    subjects: keywords.map((subject) => ({ subject })),
    rightsList: [
      {
        rights: licence?.name ?? dossier.licence,
        ...(licence && {
          rightsUri: licence.url,
          rightsIdentifier: licence.spdx,
          rightsIdentifierScheme: "SPDX",
        }),
      },
    ],
    descriptions: [
      { description, descriptionType: "Abstract", lang: "en" },
      { description: dossier.coding, descriptionType: "Methods", lang: "en" },
    ],
    formats: [...new Set(files.map(({ mediaType }) => mediaType))],
    sizes: [`${dossier.statements.length} statements`, `${dossier.sources.length} sources`],
    relatedIdentifiers: dossier.sources.map(({ url }) => ({
      relatedIdentifier: url,
      relatedIdentifierType: "URL",
      relationType: "IsDerivedFrom",
      resourceTypeGeneral: "Text",
    })),
    ...(site !== undefined && { url: site }),
  };
}
