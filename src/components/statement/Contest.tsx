import { useRouter } from "wouter";
import { useHere } from "#components/later/useHere.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { keptTo } from "#model/dossier/releaseFile.ts";
import { contestLink } from "./contestLink.ts";

type Props = {
  index: DossierIndex;
  statement: Statement;
  /** The statement's own page, below the site's root. */
  path: string;
};

/** The way to say that a coding is wrong; nothing where the dossier names nobody to say it to. */
export function Contest({ index, statement, path }: Props) {
  const { base } = useRouter();
  // Only the reader's browser knows where the site stands.
  const permalink = useHere(() => location.origin + base + path, path);
  const href = contestLink(index, statement, keptTo(permalink, index.dossier));
  return href && <a href={href}>Contest this coding</a>;
}
