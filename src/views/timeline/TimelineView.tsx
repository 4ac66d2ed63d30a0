import type { DossierIndex } from "../../model/dossierIndex.ts";

type Props = { index: DossierIndex };

export function TimelineView({ index }: Props) {
  return <h1 tabIndex={-1}>Timeline: {index.dossier.title}</h1>;
}
