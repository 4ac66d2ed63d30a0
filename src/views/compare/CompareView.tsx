import type { DossierIndex } from "../../model/dossierIndex.ts";

type Props = { index: DossierIndex };

export function CompareView({ index }: Props) {
  return <h1 tabIndex={-1}>Compare: {index.dossier.title}</h1>;
}
