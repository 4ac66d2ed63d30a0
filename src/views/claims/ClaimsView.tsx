import type { DossierIndex } from "../../model/dossierIndex.ts";

type Props = { index: DossierIndex };

export function ClaimsView({ index }: Props) {
  return <h1 tabIndex={-1}>Claims: {index.dossier.title}</h1>;
}
