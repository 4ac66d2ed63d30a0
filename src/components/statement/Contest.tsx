import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { keptTo } from "#model/dossier/releaseFile.ts";
import { contestLink } from "./contestLink.ts";
import { usePermalink } from "#components/cite/usePermalink.ts";

type Props = {
  index: DossierIndex;
  statement: Statement;
  /** The statement's own page, below the site's root. */
  path: string;
};

/** The way to say that a coding is wrong; nothing where the dossier names nobody to say it to. */
export function Contest({ index, statement, path }: Props) {
  const href = contestLink(index, statement, keptTo(usePermalink(path), index.dossier));
  return href && <a href={href}>Contest this coding</a>;
}
