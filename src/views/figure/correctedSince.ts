import type { Dossier } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Figure } from "#model/figure/figure.ts";
import { counted } from "#model/text/english.ts";

type Released = Pick<Dossier, "release" | "releases">;

/** What later releases did to what a figure of this one shows, in a sentence; undefined where none is later. */
export function correctedSince(
  { release, releases = [] }: Released,
  figure: Figure,
): string | undefined {
  const own = releases.findIndex(({ version }) => version === release);
  const [newest] = releases;
  if (own < 1 || !newest) return undefined;
  const touched = releases
    .slice(0, own)
    .flatMap(({ recoded, withdrawn }) => [...recoded, ...withdrawn])
    .filter((change) => isShown(figure, change));
  const later = `release ${newest.version} of ${dateWords(newest.date)}`;
  if (touched.length === 0) return `There is a later record: ${later}.`;
  return `Corrected since: ${counted(touched.length, "statement")} shown or counted here, up to ${later}.`;
}

type Touched = { readonly statement: string; readonly party: string; readonly issue: string };

/** Whether a statement bears on what the figure draws; of figures of many issues all do. */
function isShown(figure: Figure, { statement, party, issue }: Touched): boolean {
  switch (figure.kind) {
    case "issue":
      return issue === figure.issue;
    case "cell":
      return issue === figure.issue && party === figure.party;
    case "pair":
      return figure.between.some((one) => one === party);
    case "quote":
      return statement === figure.statement;
    case "none":
      return false;
    default:
      return true;
  }
}
