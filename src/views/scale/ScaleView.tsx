import type { DossierIndex } from "../../model/dossierIndex.ts";

type Props = { index: DossierIndex };

export function ScaleView({ index }: Props) {
  return <h1 tabIndex={-1}>Scale: {index.dossier.title}</h1>;
}
