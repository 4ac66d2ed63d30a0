import { PROJECT } from "#model/citation/cited.ts";
import type { StatementId, WholeDossier, WholeStatement } from "#model/dossier/dossier.ts";
import { pathOf } from "#state/route.ts";
import { siteRoot } from "./dataset.ts";
import { jsonLdBlock } from "./jsonLd.ts";

/**
 * The block of a statement for search engines (schema.org): words that stand in quotation marks in their source are a
 * quotation, all else is a claim that is told there; addresses of ours only where the site's own is known.
 */
export function statementBlock(
  dossier: WholeDossier,
  id: StatementId,
  siteUrl: string | undefined,
): string {
  const statement = dossier.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`The dossier has no statement ${id}`);
  const { evidence, speech, said, issue } = statement;
  const site = siteRoot(siteUrl);
  const sayer = sayerOf(dossier, statement);
  const told = sourceOf(dossier, statement);
  const kind =
    evidence.kind === "quote" && speech === "direct"
      ? { "@type": "Quotation", spokenByCharacter: sayer, isBasedOn: told }
      : {
          "@type": "Claim",
          author: sayer,
          appearance: told,
          // A summary is our reading of the passage.
          ...(evidence.kind === "paraphrase" && { claimInterpreter: organization(PROJECT) }),
        };
  return jsonLdBlock({
    ...kind,
    ...(site !== undefined && {
      url: site + pathOf({ view: "statement", statement: id }).slice(1),
    }),
    text: evidence.kind === "quote" ? evidence.exact : evidence.text,
    ...(said !== null && isPlain(said) && { dateCreated: said }),
    about: dossier.issues.find((one) => one.id === issue)?.name,
    isPartOf: {
      "@type": "Dataset",
      ...(site !== undefined && { "@id": `${site}#dataset` }),
      name: dossier.title,
      version: dossier.release,
    },
  });
}

/** The person where one is named, of the party; else the party. */
function sayerOf({ parties }: WholeDossier, { speaker, party }: WholeStatement) {
  const name = parties.find(({ id }) => id === (speaker?.party ?? party))?.name ?? party;
  if (!speaker) return organization(name);
  return {
    "@type": "Person",
    name: speaker.name,
    ...(speaker.role !== undefined && { jobTitle: speaker.role }),
    affiliation: organization(name),
  };
}

function sourceOf({ sources }: WholeDossier, { source }: WholeStatement) {
  const found = sources.find(({ id }) => id === source);
  if (!found) throw new Error(`The dossier has no source ${source}`);
  const { title, url, outlet, published } = found;
  return {
    "@type": "CreativeWork",
    name: title,
    url,
    publisher: organization(outlet),
    ...(isPlain(published) && { datePublished: published }),
  };
}

function organization(name: string) {
  return { "@type": "Organization", name };
}

/** Whether a date of ours is one for everybody: a day, a month or a year, for certain. */
function isPlain(edtf: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf);
}
